package vn.daihoi.plan.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.daihoi.shared.Text;

/** The central documents that plans rest on, with what replaced them and when. */
final class LegalBases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<Document> documents;

    private LegalBases(List<Document> documents) {
        this.documents = documents;
    }

    static LegalBases fromClasspath() {
        try (var data = LegalBases.class.getResourceAsStream("/plan/legal-bases.yaml")) {
            Map<String, List<Map<String, String>>> read = new Yaml(new SafeConstructor(new LoaderOptions())).load(data);
            return new LegalBases(
                    read.get("documents").stream().map(Document::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All documents that ever bore the number; none where the number is not a central one. */
    List<Document> numbered(String number) {
        var wanted = normal(number);
        return documents.stream()
                .filter(document -> normal(document.number()).equals(wanted))
                .toList();
    }

    private static String normal(String number) {
        return Text.normal(number).replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /**
     * @param date ISO, or the year alone
     * @param replacedOn null while it is in force
     */
    record Document(String number, String date, LocalDate replacedOn, String successor) {

        private static Document of(Map<String, String> row) {
            var replacedOn = row.get("replacedOn");
            return new Document(
                    row.get("number"),
                    row.get("date"),
                    replacedOn == null ? null : LocalDate.parse(replacedOn),
                    row.get("by"));
        }

        boolean dated(LocalDate day) {
            return day != null && day.toString().startsWith(date);
        }

        boolean replacedBy(LocalDate day) {
            return replacedOn != null && day != null && !replacedOn.isAfter(day);
        }

        /** As people read it. */
        String shownDate() {
            return date.length() == 4 ? date : LocalDate.parse(date).format(DAY);
        }
    }
}
