package vn.daihoi.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for the names of candidates wherever they do not belong. Whoever was elected is known from then on; until then, and
 * for all others ever, only the tables of the scheme and of the ballots and the answers given there know a name.
 */
class NameScan {

    private static final Set<String> KNOW_NAMES = Set.of("candidate", "election_name", "answer_sheet");

    /** Files, compressed: they are read as people read them. */
    private static final Set<String> PAPERS = Set.of("registered_document.content", "registered_document.docx");

    private final JdbcClient tables;
    private final Path out;
    private final String log;
    private final List<String> found = new ArrayList<>();
    private final Set<ByteBuffer> read = new HashSet<>();
    private List<String> unelected;

    NameScan(JdbcClient tables, Path out, String log) {
        this.tables = tables;
        this.out = out;
        this.log = log;
    }

    /** Those who hold no role before, so that their names stand for nothing else. */
    List<String> candidates() {
        return names("");
    }

    private List<String> unelected() {
        if (unelected == null) {
            unelected = names(" and c.name not in (select name from election_name where elected_in is not null)");
        }
        return unelected;
    }

    private List<String> names(String which) {
        return tables.sql("select distinct c.name from candidate c where c.person is null" + which)
                .query(String.class)
                .list();
    }

    /** Places with a name; empty when nothing leaked. */
    List<String> elsewhere() throws IOException {
        var all = candidates();
        var losers = unelected();
        var common = common(all);
        for (var column : columns()) {
            // neither the engine nor the journal ever tells a name, but whoever was elected acts under his own
            var never = column.table().startsWith("act_")
                    || column.table().startsWith("journal_") && !column.name().equals("by_name");
            if (holds(column, common)) {
                (never ? all : losers)
                        .stream()
                                .filter(name -> holds(column, name))
                                .forEach(name -> found.add(column.table() + "." + column.name() + ": " + name));
            }
        }
        all.forEach(name -> look("log", log, name));
        papers();
        try (var files = Files.walk(out)) {
            files.filter(Files::isRegularFile).forEach(this::look);
        }
        return found;
    }

    /** What all names begin with: what does not hold it holds none of them. */
    private static String common(List<String> names) {
        return names.stream()
                .reduce((one, other) -> {
                    int same = 0;
                    while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
                        same++;
                    }
                    return one.substring(0, same);
                })
                .orElseThrow();
    }

    private List<Column> columns() {
        return tables
                .sql("select table_name, column_name, data_type from information_schema.columns where table_schema ="
                        + " current_schema() and data_type in ('character varying', 'text', 'bytea', 'json', 'jsonb')")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column ->
                        !KNOW_NAMES.contains(column.table()) && !PAPERS.contains(column.table() + "." + column.name()))
                .toList();
    }

    private boolean holds(Column column, String text) {
        var quoted = '"' + column.name() + '"';
        var holds = column.type().equals("bytea")
                ? "position(convert_to(:text, 'UTF8') in " + quoted + ") > 0"
                : "position(:text in " + quoted + "::text) > 0";
        return tables.sql("select count(*) from \"" + column.table() + "\" where " + holds)
                        .param("text", text)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void look(Path file) {
        try {
            if (file.toString().endsWith(".zip")) {
                dossier(file);
            } else {
                var text = Files.readString(file, StandardCharsets.UTF_8);
                unelected().forEach(name -> look(out.relativize(file).toString(), text, name));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void dossier(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                look(
                        file.getFileName() + "!" + entry.getName(),
                        zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void papers() throws IOException {
        var papers = tables.sql("select number_text, kind, content, docx from registered_document")
                .query((row, number) -> new Paper(
                        row.getString("number_text") + " " + row.getString("kind"),
                        row.getBytes("content"),
                        row.getBytes("docx")))
                .list();
        for (var paper : papers) {
            look(paper.title() + ".pdf", paper.content());
            look(paper.title() + ".docx", paper.docx());
        }
    }

    /** The same file in another place is not read again. */
    private void look(String where, byte[] bytes) throws IOException {
        if (read.add(ByteBuffer.wrap(bytes))) {
            var text = text(where, bytes);
            unelected().forEach(name -> look(where, text, name));
        }
    }

    private static String text(String where, byte[] bytes) throws IOException {
        if (where.endsWith(".pdf")) {
            return pdf(bytes);
        }
        return where.endsWith(".docx") ? docx(bytes) : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String docx(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (!zip.getNextEntry().getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void look(String where, String text, String name) {
        if (text.contains(name)) {
            found.add(where + ": " + name);
        }
    }

    private record Column(String table, String name, String type) {}

    private record Paper(String title, byte[] content, byte[] docx) {}
}
