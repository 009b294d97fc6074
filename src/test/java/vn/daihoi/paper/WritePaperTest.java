package vn.daihoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.daihoi.paper.PaperTemplates.Template;
import vn.daihoi.records.PaperSamples;

class WritePaperTest {

    private static final String HEADING = "ĐẢNG CỘNG SẢN VIỆT NAM";

    private static final String NUMBER_OF_THE_SECOND_PAGE = "2";

    private static final char HOLDING_HYPHEN = '\u2011';

    @TempDir
    Path folder;

    private final PaperSamples samples = new PaperSamples();

    @ParameterizedTest
    @MethodSource("kinds")
    void printsEveryShippedTemplateTwice(String kind) throws IOException {
        var files = papers("").write(kind, samples.signed());

        assertThat(files.fault()).isNull();
        keepToLookAt(kind, files);
        var pdf = pdfText(files.pdf());
        assertThat(pdf).contains(HEADING, "HUYỆN ỦY TAM ĐƯỜNG", "Tam Đường, ngày 09 tháng 01 năm 2025", "Số 12-KH/HU");
        assertThat(pdf).doesNotContain("DỰ THẢO").doesNotContain("null", "${", "th:");
        assertThat(letters(docxText(files.docx())))
                .isEqualTo(letters(pdf.replaceAll("(?m)^[2-9]\\R", "") + NUMBER_OF_THE_SECOND_PAGE));
    }

    static Stream<String> kinds() {
        return new PaperTemplates("").all().stream().map(Template::name).filter(name -> !name.equals("parts"));
    }

    @Test
    void embedsEveryFontInBoth() throws IOException {
        var files = papers("").write("plan.issued", samples.signed());

        try (var pdf = Loader.loadPDF(files.pdf())) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.getName()).contains("LiberationSerif");
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(files.docx()))) {
            assertThat(docx.getPackage()
                            .getPartsByContentType("application/vnd.openxmlformats-officedocument.obfuscatedFont"))
                    .hasSize(4);
        }
    }

    @Test
    void keepsNumbersTogetherAndTablesApart() throws IOException {
        var ballot = papers("").write("election.count-sheet", samples.signed());
        try (var docx = new XWPFDocument(new ByteArrayInputStream(ballot.docx()))) {
            var body = docx.getBodyElements();
            for (int at = 1; at < body.size(); at++) {
                assertThat(body.get(at - 1) instanceof XWPFTable && body.get(at) instanceof XWPFTable)
                        .as("tables %d and %d would be one", at - 1, at)
                        .isFalse();
            }
            var figures = docx.getTables().get(1);
            assertThat(figures.getRow(0).getCell(0).getParagraphs().get(0).isKeepNext())
                    .isTrue();
        }
        var plan = papers("").write("plan.issued", samples.signed());
        try (var docx = new XWPFDocument(new ByteArrayInputStream(plan.docx()));
                var extractor = new XWPFWordExtractor(docx)) {
            assertThat(extractor.getText()).contains("Số 12" + HOLDING_HYPHEN + "KH/HU");
        }
    }

    @Test
    void saysThatItIsADraftUntilItIsSigned() throws IOException {
        var draft = papers("").write("plan.issued", samples.draft());

        assertThat(pdfText(draft.pdf())).contains("DỰ THẢO", "ngày ..... tháng").doesNotContain("đã ký", "Số ");
        assertThat(docxText(draft.docx())).contains("DỰ THẢO");
    }

    @Test
    void takesTheTemplateOfTheOfficeAndItsChangesAtOnce() throws IOException {
        var papers = papers(folder.toString());
        assertThat(pdfText(papers.write("default", samples.signed()).pdf())).contains("Nơi nhận");

        change("default", "<p th:text=\"|Của văn phòng: ${paper.title}|\"></p>");
        assertThat(pdfText(papers.write("default", samples.signed()).pdf())).contains("Của văn phòng: Kế hoạch");
        change("default", "<p>Lần hai</p>");
        assertThat(pdfText(papers.write("default", samples.signed()).pdf())).contains("Lần hai");
        Files.delete(folder.resolve("default.html"));
        assertThat(pdfText(papers.write("default", samples.signed()).pdf())).contains("Nơi nhận");
    }

    @Test
    void usesTheShippedTemplateAndSaysWhyWhereTheOfficeBrokeItsOwn() throws IOException {
        var papers = papers(folder.toString());

        change("default", "<p>một\n<b>không đóng</p>");
        var unclosed = papers.write("default", samples.signed());
        assertThat(pdfText(unclosed.pdf())).contains(HEADING, "Nơi nhận");
        assertThat(unclosed.fault().kind()).isEqualTo(PaperFault.Kind.NOT_WELL_FORMED);
        assertThat(unclosed.fault().file()).isEqualTo("default.html");
        assertThat(unclosed.fault().line()).isEqualTo(3);

        change("default", "<p th:text=\"${paper.noSuchThing}\"></p>");
        var wrong = papers.check("default", samples.signed()).orElseThrow();
        assertThat(wrong.kind()).isEqualTo(PaperFault.Kind.EXPRESSION);
        assertThat(wrong.line()).isEqualTo(2);
        assertThat(wrong.detail()).contains("noSuchThing");

        Files.delete(folder.resolve("default.html"));
        Files.writeString(folder.resolve("parts.html"), "<html");
        assertThat(papers.write("plan.issued", samples.signed()).fault().file()).isEqualTo("parts.html");
    }

    @Test
    void readsNothingFromOutsideTheOfficesFolder() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "bí mật");
        var papers = papers(Files.createDirectory(folder.resolve("papers")).toString());

        Files.writeString(
                folder.resolve("papers/default.html"),
                "<!DOCTYPE html [<!ENTITY x SYSTEM \""
                        + folder.resolve("secret.txt").toUri() + "\">]>" + "<html><body><p>&x;</p></body></html>",
                StandardCharsets.UTF_8);
        assertThat(pdfText(papers.write("default", samples.signed()).pdf())).doesNotContain("bí mật");
    }

    @Test
    void breaksLongPapersOverPagesAndNumbersThemFromTheSecond() throws IOException {
        Map<String, Object> values = new HashMap<>(samples.signed());
        var review = Map.of(
                "subject",
                "hội nghị",
                "heldOn",
                "12/04/2025",
                "chairedBy",
                "Thường trực cấp ủy",
                "attended",
                42,
                "lessons",
                Stream.generate(() -> "Gửi văn kiện trước đại hội ít nhất 15 ngày làm việc.")
                        .limit(60)
                        .toList(),
                "conclusions",
                java.util.List.of(),
                "notice",
                java.util.List.of());
        values.put("review", new HashMap<>(review));
        var files = papers("").write("review.noticed", values);

        try (var pdf = Loader.loadPDF(files.pdf())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).startsWith("2");
        }
    }

    /** However long the paper is, its last words stand on the page of the signature. */
    @Test
    void noSignatureStandsAloneOnAPage() throws IOException {
        var papers = papers("");
        var alone = new ArrayList<Integer>();
        for (int bases = 3; bases < 12; bases++) {
            Map<String, Object> values = new HashMap<>(samples.signed());
            var plan = new HashMap<>((Map<?, ?>) values.get("plan"));
            var basis = "Chỉ thị của Bộ Chính trị về đại hội đảng bộ các cấp (số 35-CT/TW, ngày 14/06/2024)";
            values.put(
                    "plan",
                    Map.of(
                            "bases", Collections.nCopies(bases, basis),
                            "title", plan.get("title"),
                            "number", plan.get("number")));
            try (var pdf = Loader.loadPDF(
                    papers.write("working-group.established", values).pdf())) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(pdf.getNumberOfPages());
                if (!stripper.getText(pdf).contains("kể từ ngày ký")) {
                    alone.add(bases);
                }
            }
        }
        assertThat(alone).isEmpty();
    }

    private void change(String name, String body) throws IOException {
        Files.writeString(
                folder.resolve(name + ".html"),
                "<html xmlns:th=\"http://www.thymeleaf.org\"><head><title>x</title></head><body>\n" + body
                        + "</body></html>");
    }

    private static WritePaper papers(String folder) {
        var context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().registerSingleton("clock", Clock.systemUTC());
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        context.getEnvironment().getSystemProperties().put("pilot.papers.folder", folder);
        context.scan("vn.daihoi.paper");
        context.refresh();
        return context.getBean(WritePaper.class);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docxText(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText().replace(HOLDING_HYPHEN, '-');
        }
    }

    /** How often each letter stands there: columns are read in another order. */
    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    private static void keepToLookAt(String kind, PaperFiles files) throws IOException {
        var folder = Files.createDirectories(Path.of("target/papers"));
        Files.write(folder.resolve(kind + ".pdf"), files.pdf());
        Files.write(folder.resolve(kind + ".docx"), files.docx());
    }
}
