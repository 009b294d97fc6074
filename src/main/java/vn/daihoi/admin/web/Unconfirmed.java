package vn.daihoi.admin.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.RuleTables;
import vn.daihoi.workflow.RuleTables.Row;
import vn.daihoi.workflow.RuleTables.Table;

/** Rules that nobody has held against a regulation yet; they count until somebody does. */
@Component
class Unconfirmed {

    private static final Pattern MARK = Pattern.compile("to be confirmed|cần xác nhận", Pattern.CASE_INSENSITIVE);
    private static final List<String> SOURCES = List.of("source", "basis", "number");
    private static final String FLAG = "confirmed";

    private final RuleTables tables;
    private final RuleWords words;

    Unconfirmed(RuleTables tables, RuleWords words) {
        this.tables = tables;
        this.words = words;
    }

    /** Tables that have such rules, with these rules only. */
    List<Section> sections() {
        return tables.all().stream()
                .map(this::section)
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(Table table) {
        var whole = MARK.matcher(table.name() + " " + table.description()).find();
        var lines = table.rows().stream()
                .filter(row -> whole || unconfirmed(row))
                .map(this::line)
                .toList();
        return new Section(table.id(), lines);
    }

    private static boolean unconfirmed(Row row) {
        var flag = row.then().get(FLAG);
        return flag != null && flag.text().equals("false")
                || MARK.matcher(row.description()).find()
                || row.then().values().stream()
                        .anyMatch(cell -> MARK.matcher(cell.text()).find());
    }

    private Line line(Row row) {
        var when = row.when().entrySet().stream().map(entry -> words.pair(entry.getKey(), entry.getValue()));
        var then = row.then().entrySet().stream()
                .filter(entry ->
                        !SOURCES.contains(entry.getKey()) && !entry.getKey().equals(FLAG))
                .filter(entry -> !entry.getValue().text().isEmpty())
                .map(entry ->
                        words.pair(entry.getValue().label(), entry.getValue().text()));
        return new Line(row.description(), when.toList(), then.toList(), source(row));
    }

    /** Empty where no regulation is named. */
    private static String source(Row row) {
        return SOURCES.stream()
                .flatMap(name -> Stream.ofNullable(row.then().get(name)))
                .map(cell -> MARK.matcher(cell.text()).replaceAll("").replaceAll("[\"()]", ""))
                .map(text -> text.strip().replaceAll("[;,]$", ""))
                .findFirst()
                .orElse("");
    }

    record Section(String table, List<Line> lines) {}

    record Line(String about, List<String> when, List<String> then, String source) {}
}
