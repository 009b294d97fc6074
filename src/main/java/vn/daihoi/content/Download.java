package vn.daihoi.content;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A stored file on its way to a browser, which keeps it instead of showing it. Rights are for the caller to check. */
@Component
public class Download {

    private final Contents contents;

    Download(Contents contents) {
        this.contents = contents;
    }

    public ResponseEntity<StreamingResponseBody> of(StoredContent content) {
        var disposition = ContentDisposition.attachment()
                .filename(content.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .contentLength(content.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out -> contents.write(content.id(), out));
    }
}
