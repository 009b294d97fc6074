package vn.daihoi.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import vn.daihoi.content.Contents;

/** Plan files that were uploaded with a form. */
@Component
class PlanFiles {

    private final Contents contents;

    PlanFiles(Contents contents) {
        this.contents = contents;
    }

    String text(String content) {
        var bytes = new ByteArrayOutputStream();
        try {
            contents.write(content, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
