package vn.daihoi.inbox.list.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ListChoicesTest {

    @Test
    void everyProcessCanBeFilteredFor() throws IOException {
        try (var models = Files.walk(Path.of("processes"))) {
            assertThat(models.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".bpmn"))
                            .map(name -> name.replace(".bpmn", "")))
                    .containsExactlyInAnyOrderElementsOf(ListChoices.PROCESSES);
        }
    }
}
