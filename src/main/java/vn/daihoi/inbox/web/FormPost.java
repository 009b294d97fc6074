package vn.daihoi.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.daihoi.content.ContentRefused;
import vn.daihoi.content.Contents;
import vn.daihoi.content.StoreContent;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.FormField;
import vn.daihoi.workflow.FormSchema;

/** Reads a post to a task page: fields, files, and the buttons that only change the form. */
@Component
class FormPost {

    private static final String UPLOAD = "upload:";

    private final StoreContent store;
    private final Contents contents;

    FormPost(StoreContent store, Contents contents) {
        this.store = store;
        this.contents = contents;
    }

    Read read(HttpServletRequest request, String person) throws IOException {
        var typed = PostedForm.read(request.getParameterMap());
        var errors = new ArrayList<FieldError>();
        if (request instanceof MultipartHttpServletRequest multipart) {
            for (var file : multipart.getFileMap().entrySet()) {
                if (file.getKey().startsWith(UPLOAD) && !file.getValue().isEmpty()) {
                    upload(file.getKey().substring(UPLOAD.length()), file.getValue(), person, typed, errors);
                }
            }
        }
        return new Read(typed, errors, RowButton.pressed(request, typed));
    }

    private void upload(
            String path, MultipartFile file, String person, Map<String, Object> typed, List<FieldError> errors)
            throws IOException {
        try (var bytes = file.getInputStream()) {
            var command = new StoreContent.Command(file.getOriginalFilename(), bytes, person);
            PostedForm.put(typed, path, store.store(command).id());
        } catch (ContentRefused refused) {
            errors.add(new FieldError(path, refused.messageKey(), List.of()));
        }
    }

    /** A file is attached by whoever uploaded it, or it was offered with the task. */
    List<FieldError> strange(FormSchema schema, Read read, Map<String, Object> offered, String person) {
        return schema.fields().stream()
                .filter(FormField::file)
                .filter(field -> read.typed().get(field.key()) instanceof String id
                        && !id.isBlank()
                        && !id.equals(offered.get(field.key()))
                        && contents.find(id)
                                .filter(content -> content.uploadedBy().equals(person))
                                .isEmpty())
                .map(field -> new FieldError(field.key(), "content.error.unknown", List.of()))
                .toList();
    }

    /** @param reshaped true when a button added or removed a row, and nothing is to be completed yet */
    record Read(Map<String, Object> typed, List<FieldError> errors, boolean reshaped) {}
}
