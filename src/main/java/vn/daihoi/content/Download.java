package vn.daihoi.content;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A stored file on its way to a browser. Rights are for the caller to check. */
@Component
public class Download {

    /** The viewer of a browser needs styles of its own. */
    private static final String FRAMED =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private final Contents contents;

    Download(Contents contents) {
        this.contents = contents;
    }

    /** To be kept. */
    public ResponseEntity<StreamingResponseBody> of(StoredContent content) {
        return answer(content, ContentDisposition.attachment()).body(out -> contents.write(content.id(), out));
    }

    /** To be shown inside one of our own pages, where it can do nothing else. */
    public ResponseEntity<StreamingResponseBody> shown(StoredContent content) {
        return answer(content, ContentDisposition.inline())
                .header("Content-Security-Policy", FRAMED)
                .body(out -> contents.write(content.id(), out));
    }

    private static ResponseEntity.BodyBuilder answer(StoredContent content, ContentDisposition.Builder disposed) {
        var disposition =
                disposed.filename(content.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .contentLength(content.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }
}
