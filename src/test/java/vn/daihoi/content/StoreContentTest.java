package vn.daihoi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.testing.ApplicationTest;

@ApplicationTest
class StoreContentTest {

    @Autowired
    StoreContent store;

    @Autowired
    Contents contents;

    private StoredContent store(String name, byte[] bytes) throws ContentRefused {
        return store.store(new StoreContent.Command(name, new ByteArrayInputStream(bytes), "somebody"));
    }

    @Test
    void whatGoesInComesOut() throws Exception {
        var bytes = Arrays.copyOf("%PDF-1.7".getBytes(), 600_000);
        bytes[599_999] = 7;
        var stored = store("C:\\\\giấy tờ\\\\báo cáo.pdf", bytes);
        assertThat(stored.name()).isEqualTo("báo cáo.pdf");
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        var out = new ByteArrayOutputStream();
        contents.write(stored.id(), out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(contents.find(stored.id())).contains(stored);
    }

    @Test
    void aDocumentIsKnownByItsContent() throws Exception {
        assertThat(store("a.bin", zip("word/document.xml")).mediaType()).contains("wordprocessingml");
        assertThatThrownBy(() -> store("a.docx", zip("xl/workbook.xml"))).hasMessage("content.error.type");
        assertThatThrownBy(() -> store("a.docx", "PK no zip".getBytes())).hasMessage("content.error.type");
    }

    @Test
    void otherTypesAreTakenOnlyWhereTheyAreAskedFor() throws Exception {
        var plan = "plan:\n  id: kh-01\n  title: Kế hoạch\n".getBytes(StandardCharsets.UTF_8);
        assertThat(typed("kh.bin", plan, ".yaml,.yml")).isEqualTo("application/yaml");
        assertThat(typed("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}, ".pdf,.jpg,.png"))
                .isEqualTo("image/jpeg");
        assertThat(typed("a.xlsx", zip("xl/workbook.xml"), ".xlsx,.pdf")).contains("spreadsheetml");
        assertThatThrownBy(() -> store("kh.yaml", plan)).hasMessage("content.error.type");
        for (var other : List.of("- một\n- hai", "plan: chữ", "chỉ là chữ", "plan: [", "\u0000", "%PDF-1.7")) {
            assertThatThrownBy(() -> typed("kh.yaml", other.getBytes(StandardCharsets.UTF_8), ".yaml,.yml"))
                    .as(other)
                    .hasMessage("content.error.type");
        }
        assertThatThrownBy(() -> typed("kh.yaml", "plan: {title: \u0110}".getBytes("UTF-16"), ".yaml"))
                .hasMessage("content.error.type");
    }

    private String typed(String name, byte[] bytes, String accept) throws ContentRefused {
        return store.store(new StoreContent.Command(name, new ByteArrayInputStream(bytes), "somebody", accept))
                .mediaType();
    }

    @Test
    void emptyAndOversizedFilesAreRefused() {
        assertThatThrownBy(() -> store("a.pdf", new byte[0])).hasMessage("content.error.empty");
        var large = Arrays.copyOf("%PDF".getBytes(), (int) StoreContent.LARGEST + 1);
        assertThatThrownBy(() -> store("a.pdf", large)).hasMessage("content.error.large");
    }

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
