package vn.daihoi.personnel.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.shared.UseCase;

/** Deals with every hard rule that fails: the person withdraws, a date is corrected, or a paper allows the exception. */
@UseCase
public class ResolveBlocked {

    private final JdbcClient jdbc;
    private final Findings findings;
    private final Candidates candidates;

    ResolveBlocked(JdbcClient jdbc, Findings findings, Candidates candidates) {
        this.jdbc = jdbc;
        this.findings = findings;
        this.candidates = candidates;
    }

    /** @return findings without a resolution; nothing is stored unless there is none */
    public List<Finding> resolve(String scheme, List<Resolution> resolutions) {
        var open = findings.open(scheme, SchemeVerdict.BLOCKED);
        var missing = open.stream()
                .filter(finding ->
                        resolutions.stream().noneMatch(given -> given.finding().equals(finding.key())))
                .toList();
        if (missing.isEmpty()) {
            open.forEach(finding -> resolutions.stream()
                    .filter(given -> given.finding().equals(finding.key()))
                    .findFirst()
                    .ifPresent(given -> apply(scheme, finding, given)));
        }
        return missing;
    }

    private void apply(String scheme, Finding finding, Resolution resolution) {
        switch (resolution.how()) {
            case WITHDRAW -> withdraw(scheme, finding, resolution.because());
            case CORRECT -> candidates.correctBirth(finding.candidate(), resolution.born());
            case EXCEPTION ->
                findings.answer(
                        scheme,
                        finding,
                        new Findings.Answer("EXCEPTED", resolution.because(), null, resolution.permit()));
        }
    }

    /** A list that is too long loses those with the fewest votes. */
    private void withdraw(String scheme, Finding finding, String because) {
        if (finding.candidate() != null) {
            candidates.move(finding.candidate(), CandidateStanding.WITHDRAWN, because);
            return;
        }
        var tooMany = Integer.parseInt(finding.found()) - Integer.parseInt(finding.needed());
        candidates.of(scheme, CandidateStanding.LISTED).stream()
                .sorted(Comparator.comparingInt(candidate -> votes(candidate.id())))
                .limit(tooMany)
                .forEach(candidate -> candidates.move(candidate.id(), CandidateStanding.WITHDRAWN, because));
    }

    private int votes(String candidate) {
        return jdbc.sql("select coalesce(max(v.in_favour), 0) from scheme_vote v join scheme_step s"
                        + " on s.scheme = v.scheme and s.round = v.round and s.step = v.step and s.take = v.take"
                        + " where v.candidate = :candidate and v.step = 5 and s.stands")
                .param("candidate", candidate)
                .query(Integer.class)
                .single();
    }

    public enum How {
        WITHDRAW,
        CORRECT,
        EXCEPTION
    }

    /**
     * @param finding its {@link Finding#key()}
     * @param permit number and date of the paper that allows the exception, or null
     * @param born the right date of birth, or null
     */
    public record Resolution(String finding, How how, String permit, LocalDate born, String because) {}
}
