package vn.daihoi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.SamplePdf;
import vn.daihoi.testing.SampleZip;

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
        var bytes = SamplePdf.ofAtLeast(600_000);
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
        assertThat(store("a.bin", SampleZip.of("word/document.xml", "<w/>".getBytes()))
                        .mediaType())
                .contains("wordprocessingml");
        assertThatThrownBy(() -> store("a.docx", SampleZip.of("xl/workbook.xml", "<x/>".getBytes())))
                .hasMessage("content.error.type");
        assertThatThrownBy(() -> store("a.docx", "PK no zip".getBytes())).hasMessage("content.error.type");
    }

    @Test
    void otherTypesAreTakenOnlyWhereTheyAreAskedFor() throws Exception {
        var plan = "plan:\n  id: kh-01\n  title: Kế hoạch\n".getBytes(StandardCharsets.UTF_8);
        assertThat(typed("kh.bin", plan, ".yaml,.yml")).isEqualTo("application/yaml");
        assertThat(typed("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1}, ".pdf,.jpg,.png"))
                .isEqualTo("image/jpeg");
        assertThat(typed("a.xlsx", SampleZip.of("xl/workbook.xml", "<x/>".getBytes()), ".xlsx,.pdf"))
                .contains("spreadsheetml");
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

    @Test
    void filesUnderAPasswordAreRefused() throws Exception {
        var forReading = SamplePdf.locked("");
        var forNobody = SamplePdf.locked("secret");
        assertThatThrownBy(() -> store("a.pdf", forReading)).hasMessage("content.error.locked");
        assertThatThrownBy(() -> store("a.pdf", forNobody)).hasMessage("content.error.locked");
        var compound = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0};
        assertThatThrownBy(() -> store("a.docx", compound)).hasMessage("content.error.locked");
    }

    @Test
    void programsAreRefusedUnderEveryName() throws Exception {
        assertThatThrownBy(() -> store("a.pdf", "MZ\0\0program".getBytes())).hasMessage("content.error.program");
        assertThatThrownBy(() -> store("a.docx", "#!/bin/sh".getBytes())).hasMessage("content.error.program");
        var inside =
                SampleZip.of("word/document.xml", "<w/>".getBytes(), "word/embeddings/a.bin", "MZ program".getBytes());
        assertThatThrownBy(() -> store("a.docx", inside)).hasMessage("content.error.program");
    }

    @Test
    void macrosAreRefused() throws Exception {
        var project = SampleZip.of("word/document.xml", "<w/>".getBytes(), "word/vbaProject.bin", "x".getBytes());
        assertThatThrownBy(() -> store("a.docx", project)).hasMessage("content.error.macro");
        var renamed = SampleZip.of(
                "word/document.xml",
                "<w/>".getBytes(),
                "[Content_Types].xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml".getBytes());
        assertThatThrownBy(() -> store("a.docx", renamed)).hasMessage("content.error.macro");
    }

    @Test
    void archivesThatSwellAreRefused() throws Exception {
        var bomb = SampleZip.of("word/document.xml", new byte[40 * 1024 * 1024]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> store("a.docx", bomb)).hasMessage("content.error.bomb");
        var parts = new ArrayList<Object>(List.of("word/document.xml", "<w/>".getBytes()));
        for (int i = 0; i < 5_001; i++) {
            parts.addAll(List.of("part" + i, new byte[0]));
        }
        var many = SampleZip.of(parts.toArray());
        assertThatThrownBy(() -> store("a.docx", many)).hasMessage("content.error.bomb");
        assertThat(store("a.docx", SampleZip.of("word/document.xml", new byte[9 * 1024 * 1024]))
                        .size())
                .isPositive();
    }

    @Test
    void uploadsThatBrokeOffAreRefused() throws Exception {
        var pdf = SamplePdf.ofAtLeast(50_000);
        assertThatThrownBy(() -> store("a.pdf", Arrays.copyOf(pdf, 200))).hasMessage("content.error.damaged");
        var docx = SampleZip.of("[Content_Types].xml", "<Types/>".getBytes(), "word/document.xml", pdf);
        assertThatThrownBy(() -> store("a.docx", Arrays.copyOf(docx, docx.length - 100)))
                .hasMessage("content.error.damaged");
    }
}
