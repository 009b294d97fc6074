package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.tasks.TasksDocument;
import vn.daihoi.workflow.Forms;
import vn.daihoi.workflow.TaskHandler;

@ApplicationTest
class TasksDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/tasks.md");

    @Autowired
    Forms forms;

    @Autowired
    List<TaskHandler> handlers;

    @Test
    void theDocumentSaysWhatTheModelsAndFormsSay() throws IOException {
        var text = new TasksDocument(forms, handlers).text();
        if (Boolean.getBoolean("pilot.docs.write")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("src/docs/tasks.md is out of date; write it again: mvn test -Dtest=TasksDocumentTest"
                        + " -Dpilot.docs.write=true")
                .isEqualTo(text);
    }
}
