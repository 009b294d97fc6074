package vn.daihoi.plan.file;

import java.util.regex.Pattern;
import vn.daihoi.organisation.Role;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanHeader;
import vn.daihoi.plan.PlanHeader.Issue;
import vn.daihoi.plan.PlanHeader.Reporting;
import vn.daihoi.plan.ReviewConference;

/** Reads the part {@code plan}. */
final class PlanHeaderReader {

    private static final Pattern REGISTER = Pattern.compile("[\\p{L}\\d/.-]{1,40}");

    private PlanHeaderReader() {}

    static PlanHeader read(Fields fields) {
        var identities = fields.reading().identities();
        var id = identities.wellFormed(fields.required("id"));
        var title = fields.required("title").text();
        var issuer = identities.known(fields.required("issuer"));
        var issue = new Issue(
                fields.required("register").parsed("register", PlanHeaderReader::register),
                fields.get("number").positiveNumber(),
                fields.get("date").date());
        var term = Words.term(fields.required("term"));
        var bases = fields.has("legalBases") ? fields.get("legalBases") : fields.required("legalBases");
        var legalBases = bases.list(item -> item.mapping(PlanHeaderReader::legalBasis));
        var reporting = reporting(fields);
        var recipients = fields.get("recipients").list(Field::text);
        return new PlanHeader(id, title, issuer, issue, term, legalBases, reporting, recipients);
    }

    static LegalBasis legalBasis(Fields fields) {
        return new LegalBasis(
                fields.required("number").text(),
                fields.get("date").date(),
                fields.get("title").text());
    }

    private static Reporting reporting(Fields fields) {
        return new Reporting(
                fields.get("review").mapping(PlanHeaderReader::review),
                fields.get("reportedBy").date(),
                Words.period(fields.get("progressReportEvery")));
    }

    private static ReviewConference review(Fields fields) {
        return new ReviewConference(
                fields.required("by").choice(Role.class),
                Words.period(fields.get("within")),
                fields.get("on").date(),
                fields.get("whilePilotsOpen").flag());
    }

    private static String register(String text) {
        return REGISTER.matcher(text).matches() ? text : null;
    }
}
