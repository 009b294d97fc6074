package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.List;

/** Who decides what for which term, and on what basis. */
public record PlanHeader(
        String id,
        String title,
        String issuer,
        Issue issue,
        String term,
        List<LegalBasis> legalBases,
        Reporting reporting,
        List<String> recipients) {

    public PlanHeader {
        legalBases = List.copyOf(legalBases);
        recipients = List.copyOf(recipients);
    }

    /** Number and date are known where the plan was issued already. */
    public record Issue(String register, Integer number, LocalDate date) {}

    /** What is owed upwards and when. */
    public record Reporting(ReviewConference review, LocalDate reportedBy, Period progressReportEvery) {}
}
