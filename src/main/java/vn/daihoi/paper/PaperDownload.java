package vn.daihoi.paper;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way to a browser: a PDF opens there, anything else is saved. Rights are for the caller to check. */
public final class PaperDownload {

    public static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private PaperDownload() {}

    /** @param ending {@code pdf} or {@code docx} */
    public static ResponseEntity<byte[]> of(PaperFiles files, String ending, String name) {
        return ending.equals("docx")
                ? of(files.docx(), DOCX, name + ".docx")
                : of(files.pdf(), MediaType.APPLICATION_PDF, name + ".pdf");
    }

    public static ResponseEntity<byte[]> of(byte[] bytes, MediaType type, String name) {
        var shown =
                type.equals(MediaType.APPLICATION_PDF) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }
}
