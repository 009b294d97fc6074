package vn.daihoi.plan.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.Yaml;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.workflow.Answers;

/** Writes what was typed into the form as a plan file, so that both ways lead to the same plan. */
@Component
class TypedPlan {

    private static final List<String> MILESTONES = List.of(
            "budgetEstimate",
            "openingAnnounced",
            "documentsToAuthority",
            "personnelToAuthority",
            "approval",
            "documentsToDelegates",
            "resultsReported",
            "recognised",
            "debrief");

    private final Organisations organisations;

    TypedPlan(Organisations organisations) {
        this.organisations = organisations;
    }

    String source(String id, String issuer, Answers answers) {
        var file = new LinkedHashMap<String, Object>();
        file.put("plan", header(id, issuer, answers));
        file.put("organisations", organisations(issuer, answers));
        file.put("units", answers.rows("units").stream().map(TypedPlan::unit).toList());
        putIfAny(file, "subcommittees", answers.texts("subcommittees"));
        putIfAny(file, "milestones", milestones(answers));
        putIfAny(
                file,
                "rollOut",
                answers.rows("rollOut").stream().map(TypedPlan::row).toList());
        return new Yaml().dump(file);
    }

    private static Map<String, Object> header(String id, String issuer, Answers answers) {
        var header = texts(answers, "title");
        header.put("id", id);
        header.put("issuer", issuer);
        header.putAll(texts(answers, "register", "date", "term", "reportedBy", "progressReportEvery"));
        put(header, "number", answers.has("number") ? answers.number("number") : null);
        header.put(
                "legalBases",
                answers.rows("legalBases").stream()
                        .map(basis -> texts(basis, "number", "date", "title"))
                        .toList());
        putIfAny(header, "review", review(answers));
        var recipients = Objects.requireNonNullElse(answers.text("recipients"), "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        putIfAny(header, "recipients", recipients);
        return header;
    }

    private static Map<String, Object> review(Answers answers) {
        var review = new LinkedHashMap<String, Object>();
        put(review, "within", answers.text("reviewWithin"));
        put(review, "on", answers.text("reviewOn"));
        if (!review.isEmpty()) {
            review.put("by", "STANDING_MEMBERS");
            review.put("whilePilotsOpen", answers.flag("whilePilotsOpen"));
        }
        return review;
    }

    /** The issuer, the pilots, and whatever stands between them. */
    private List<Map<String, Object>> organisations(String issuer, Answers answers) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(issuer);
        answers.rows("units").forEach(unit -> {
            ids.add(unit.text("organisation"));
            organisations.ancestors(unit.text("organisation")).forEach(above -> ids.add(above.id()));
        });
        return ids.stream()
                .map(organisations::require)
                .map(found -> organisation(found, ids))
                .toList();
    }

    private static Map<String, Object> organisation(Organisation found, Set<String> known) {
        var written = new LinkedHashMap<String, Object>();
        written.put("id", found.id());
        written.put("name", found.name());
        written.put("type", found.type().name());
        put(written, "parent", known.contains(found.parent()) ? found.parent() : null);
        put(written, "members", found.members());
        return written;
    }

    private static Map<String, Object> unit(Answers answers) {
        var unit = texts(answers, "organisation", "personnel");
        unit.put("contents", answers.texts("contents"));
        for (var count : List.of("members", "delegates", "guests")) {
            put(unit, count, answers.has(count) ? answers.number(count) : null);
        }
        put(unit, "maxDays", answers.decimal("maxDays"));
        putIfAny(unit, "window", window(answers.text("windowFrom"), answers.text("windowBefore")));
        put(unit, "expected", expected(answers.text("expectedFrom"), answers.text("expectedTo")));
        putIfAny(unit, "reason", texts(answers, "representative", "premises"));
        return unit;
    }

    private static Map<String, Object> row(Answers answers) {
        var row = texts(answers, "type");
        put(row, "count", answers.has("count") ? answers.number("count") : null);
        row.put("window", window(answers.text("from"), answers.text("before")));
        return row;
    }

    private static Map<String, Object> window(String from, String before) {
        var window = new LinkedHashMap<String, Object>();
        if (before != null) {
            put(window, "from", from);
            window.put("before", before);
        }
        return window;
    }

    private static String expected(String from, String to) {
        return from == null || to == null ? from : from + ".." + to;
    }

    private static Map<String, Object> milestones(Answers answers) {
        return texts(answers, MILESTONES.toArray(String[]::new));
    }

    private static Map<String, Object> texts(Answers answers, String... keys) {
        var texts = new LinkedHashMap<String, Object>();
        for (var key : keys) {
            put(texts, key, answers.text(key));
        }
        return texts;
    }

    private static void put(Map<String, Object> map, String key, Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static void putIfAny(Map<String, Object> map, String key, Object values) {
        var none = values instanceof Map<?, ?> inner ? inner.isEmpty() : ((List<?>) values).isEmpty();
        if (!none) {
            map.put(key, values);
        }
    }
}
