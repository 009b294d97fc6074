package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Small plan files, sound unless a test makes them otherwise; every field stands on a line of its own. */
public final class PlanTextMother {

    public static final String ALL_CONTENTS =
            "contents: [REVIEW, HIGHER_DRAFTS, COMMITTEE_ELECTION, DELEGATE_ELECTION]";

    private final List<String> header = new ArrayList<>(
            List.of("id: plan", "title: Kế hoạch", "issuer: district", "register: KH/HU", "term: 2025-2030"));
    private String date = "date: 2024-10-15";
    private String bases = "legalBases: [{ number: 35-CT/TW, date: 2024-06-14 }]";
    private final List<String> organisations = new ArrayList<>(List.of(
            "{ id: district, name: Huyện ủy, type: ABOVE_BASE }",
            "{ id: commune, name: Đảng bộ xã, type: BASE_COMMITTEE, parent: district }",
            "{ id: school, name: Chi bộ trường, type: BASE_CELL, parent: district }",
            "{ id: office, name: Đảng bộ bộ phận, type: DEPARTMENTAL_COMMITTEE, parent: commune }",
            "{ id: cell, name: Chi bộ 02, type: CELL_UNDER_BASE, parent: commune }"));
    private final List<String> units = new ArrayList<>();
    private final List<String> tail = new ArrayList<>();

    public static PlanTextMother plan() {
        return new PlanTextMother();
    }

    /** The plan of one pilot commune, due in good time. */
    public static PlanTextMother commune(String... fields) {
        return plan().unit("commune", "window: { before: 2025-04-10 }", fields);
    }

    /** Null for no date of issue. */
    public PlanTextMother issued(String day) {
        date = day == null ? null : "date: " + day;
        return this;
    }

    public PlanTextMother bases(String list) {
        bases = "legalBases: " + list;
        return this;
    }

    public PlanTextMother header(String field) {
        header.add(field);
        return this;
    }

    public PlanTextMother organisation(String flow) {
        organisations.add(flow);
        return this;
    }

    public PlanTextMother unit(String organisation, String window, String... fields) {
        boolean contents = List.of(fields).stream().anyMatch(field -> field.startsWith("contents:"));
        units.add("  - organisation: " + organisation);
        if (!contents) {
            units.add("    " + ALL_CONTENTS);
        }
        if (window != null) {
            units.add("    " + window);
        }
        List.of(fields).forEach(field -> units.add("    " + field));
        return this;
    }

    public PlanTextMother milestones(String flow) {
        return tail("milestones: " + flow);
    }

    public PlanTextMother rollOut(String... rows) {
        tail("rollOut:");
        List.of(rows).forEach(row -> tail("  - " + row));
        return this;
    }

    public PlanTextMother amendments(String... rows) {
        tail("amendments:");
        List.of(rows).forEach(row -> tail("  - " + row));
        return this;
    }

    public PlanTextMother tail(String line) {
        tail.add(line);
        return this;
    }

    public String text() {
        var lines = new ArrayList<String>();
        lines.add("plan:");
        header.forEach(field -> lines.add("  " + field));
        if (date != null) {
            lines.add("  " + date);
        }
        lines.add("  " + bases);
        lines.add("organisations:");
        organisations.forEach(organisation -> lines.add("  - " + organisation));
        lines.add(units.isEmpty() ? "units: []" : "units:");
        lines.addAll(units);
        lines.addAll(tail);
        return String.join("\n", lines) + "\n";
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
