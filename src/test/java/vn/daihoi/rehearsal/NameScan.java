package vn.daihoi.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for the names of candidates wherever they do not belong. Whoever was elected is known from then on; until then, and
 * for all others ever, only the tables of the scheme and of the ballots and the answers given there know a name.
 */
class NameScan {

    private static final Set<String> KNOW_NAMES = Set.of("candidate", "election_name", "answer_sheet");

    private final JdbcClient tables;
    private final Path out;
    private final String log;
    private final List<String> found = new ArrayList<>();

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
        return names(" and c.name not in (select name from election_name where elected_in is not null)");
    }

    private List<String> names(String which) {
        return tables.sql("select distinct c.name from candidate c where c.person is null" + which)
                .query(String.class)
                .list();
    }

    /** Places with a name; empty when nothing leaked. */
    List<String> elsewhere() throws IOException {
        for (var column : columns()) {
            // neither the engine nor the journal ever tells a name, not even of somebody elected
            var never = column.table().startsWith("act_") || column.table().startsWith("journal_");
            (never ? candidates() : unelected()).forEach(name -> look(column, name));
        }
        candidates().forEach(name -> look("log", log, name));
        try (var files = Files.walk(out)) {
            files.filter(Files::isRegularFile).forEach(this::look);
        }
        papers();
        return found;
    }

    private List<Column> columns() {
        return tables
                .sql("select table_name, column_name, data_type from information_schema.columns where table_schema ="
                        + " current_schema() and data_type in ('character varying', 'text', 'bytea', 'json', 'jsonb')")
                .query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(column -> !KNOW_NAMES.contains(column.table()))
                .toList();
    }

    private void look(Column column, String name) {
        var holds = column.type().equals("bytea")
                ? "position(convert_to(:name, 'UTF8') in " + column.name() + ") > 0"
                : "position(:name in " + column.name() + "::text) > 0";
        var hits = tables.sql("select count(*) from " + column.table() + " where " + holds)
                .param("name", name)
                .query(Integer.class)
                .single();
        if (hits > 0) {
            found.add(column.table() + "." + column.name() + ": " + name);
        }
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
                var bytes = zip.getInputStream(zip.getEntry(entry.getName())).readAllBytes();
                var text = entry.getName().endsWith(".pdf") ? pdf(bytes) : new String(bytes, StandardCharsets.UTF_8);
                unelected().forEach(name -> look(file.getFileName() + "!" + entry.getName(), text, name));
            }
        }
    }

    /** Papers are compressed, so they are read as people read them. */
    private void papers() throws IOException {
        var papers = tables.sql("select number_text, kind, content from registered_document where media_type like '%pdf'")
                .query((row, number) -> new Paper(row.getString(1) + " " + row.getString(2), row.getBytes(3)))
                .list();
        for (var paper : papers) {
            var text = pdf(paper.content());
            unelected().forEach(name -> look(paper.title(), text, name));
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

    private record Paper(String title, byte[] content) {}
}
