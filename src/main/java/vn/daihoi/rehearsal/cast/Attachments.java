package vn.daihoi.rehearsal.cast;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.daihoi.content.ContentRefused;
import vn.daihoi.content.StoreContent;
import vn.daihoi.document.DocumentId;
import vn.daihoi.document.DocumentOutlines;

/** Writes the word-processor files that the cast uploads. */
@Component
@Profile("rehearsal")
class Attachments {

    private static final String TYPES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private final StoreContent store;
    private final DocumentOutlines outlines;

    Attachments(StoreContent store, DocumentOutlines outlines) {
        this.store = store;
        this.outlines = outlines;
    }

    /** @return id of the stored content */
    String file(String name, Scene scene) {
        try {
            var bytes = new ByteArrayInputStream(document(paragraphs(scene)));
            return store.store(new StoreContent.Command(name + ".docx", bytes, "rehearsal"))
                    .id();
        } catch (ContentRefused | IOException refused) {
            throw new IllegalStateException("the cast's file was refused", refused);
        }
    }

    /** What it is, and the headings that its outline asks for. */
    private List<String> paragraphs(Scene scene) {
        var paragraphs =
                new ArrayList<>(List.of(scene.task().name(), "Lần " + scene.time() + ", ngày " + scene.today()));
        if (scene.task().text("documentId") != null) {
            paragraphs.addAll(outlines.of(
                    DocumentId.parse(scene.task().text("documentId")).type()));
        }
        return paragraphs;
    }

    private static byte[] document(List<String> paragraphs) throws IOException {
        var body = new StringBuilder();
        for (var paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>")
                    .append(HtmlUtils.htmlEscape(paragraph, "UTF-8"))
                    .append("</w:t></w:r></w:p>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS);
        parts.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
