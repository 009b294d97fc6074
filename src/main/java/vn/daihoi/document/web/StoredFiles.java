package vn.daihoi.document.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.content.Contents;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.TaskResult;

/** Tells an answer that names a stored file from one that names nothing. */
@Component
class StoredFiles {

    private final Contents contents;

    StoredFiles(Contents contents) {
        this.contents = contents;
    }

    /** Refuses at the field where the file is not known. */
    Optional<TaskResult> missing(Answers answers, String field) {
        return contents.find(answers.text(field)).isPresent()
                ? Optional.empty()
                : Optional.of(TaskResult.refuse(field, "document.error.file"));
    }
}
