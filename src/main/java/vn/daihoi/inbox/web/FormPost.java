package vn.daihoi.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
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
    /** Pressed to see the form in the other language, with all that was typed. */
    private static final String LANGUAGE = "_lang";

    private final StoreContent store;
    private final Contents contents;

    FormPost(StoreContent store, Contents contents) {
        this.store = store;
        this.contents = contents;
    }

    Read read(HttpServletRequest request, FormSchema schema, String person) throws IOException {
        var typed = PostedForm.read(request.getParameterMap());
        var errors = new ArrayList<FieldError>();
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart != null) {
            for (var file : multipart.getFileMap().entrySet()) {
                if (file.getKey().startsWith(UPLOAD) && !file.getValue().isEmpty()) {
                    var path = file.getKey().substring(UPLOAD.length());
                    upload(new Target(path, accept(schema.fields(), path), person), file.getValue(), typed, errors);
                }
            }
        }
        var language = request.getParameter(LANGUAGE) != null;
        return new Read(typed, errors, RowButton.pressed(request, typed) || language);
    }

    private void upload(Target target, MultipartFile file, Map<String, Object> typed, List<FieldError> errors)
            throws IOException {
        try (var bytes = file.getInputStream()) {
            var command = new StoreContent.Command(file.getOriginalFilename(), bytes, target.person(), target.accept());
            PostedForm.put(typed, target.path(), store.store(command).id());
        } catch (ContentRefused refused) {
            errors.add(new FieldError(target.path(), refused.messageKey(), List.of(refused.accepted())));
        }
    }

    /** Endings that the field at {@code rows[2].file} takes; a field that is none takes nothing. */
    private static String accept(List<FormField> fields, String path) {
        var wanted = path.replaceAll("\\[\\d+]", "");
        return flat(fields, "")
                .filter(found -> found.getKey().equals(wanted))
                .map(found -> found.getValue().property("accept"))
                .findFirst()
                .orElse("");
    }

    private static Stream<Map.Entry<String, FormField>> flat(List<FormField> fields, String place) {
        return fields.stream()
                .flatMap(field -> field.type().equals("dynamiclist")
                        ? flat(field.children(), place + field.key() + ".")
                        : field.file() ? Stream.of(Map.entry(place + field.key(), field)) : Stream.of());
    }

    /** A file is attached by whoever uploaded it, or it was offered with the task. */
    List<FieldError> strange(FormSchema schema, Read read, Map<String, Object> offered, String person) {
        var errors = new ArrayList<FieldError>();
        collectStrange(schema.fields(), read.typed(), "", id -> known(id, offered, person), errors);
        return errors;
    }

    private static void collectStrange(
            List<FormField> fields,
            Map<String, Object> typed,
            String place,
            Predicate<String> known,
            List<FieldError> errors) {
        for (var field : fields) {
            var value = typed.get(field.key());
            if (field.file() && value instanceof String id && !id.isBlank() && !known.test(id)) {
                errors.add(new FieldError(place + field.key(), "content.error.unknown", List.of()));
            }
            if (field.type().equals("dynamiclist") && PostedForm.isRows(value)) {
                var rows = PostedForm.rows(value);
                for (int row = 0; row < rows.size(); row++) {
                    var at = place + field.key() + "[" + row + "].";
                    collectStrange(field.children(), rows.get(row), at, known, errors);
                }
            }
        }
    }

    private boolean known(String id, Map<String, Object> offered, String person) {
        return offered.toString().contains(id)
                || contents.find(id)
                        .filter(content -> content.uploadedBy().equals(person))
                        .isPresent();
    }

    /** @param reshaped true when a button added or removed a row or changed the language, and nothing is to be completed yet */
    record Read(Map<String, Object> typed, List<FieldError> errors, boolean reshaped) {}

    private record Target(String path, String accept, String person) {}
}
