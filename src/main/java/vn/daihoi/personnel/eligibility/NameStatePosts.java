package vn.daihoi.personnel.eligibility;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.shared.UseCase;

/** The scheme nominates for posts of people's councils and committees too, which have a term and a month of their own. */
@UseCase
public class NameStatePosts {

    private final JdbcClient jdbc;
    private final SchemeQueries schemes;
    private final CongressQueries congresses;
    private final Candidates candidates;
    private final CandidateRules rules;

    NameStatePosts(
            JdbcClient jdbc,
            SchemeQueries schemes,
            CongressQueries congresses,
            Candidates candidates,
            CandidateRules rules) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.congresses = congresses;
        this.candidates = candidates;
        this.rules = rules;
    }

    /**
     * Takes the place of what was named before.
     *
     * @return places from 0 that need an explanation; nothing is kept unless there is none
     */
    public List<Integer> name(String scheme, List<Nomination> nominations) {
        var congress = congresses.require(schemes.require(scheme).congress());
        var open = new ArrayList<Integer>();
        var findings = new ArrayList<Optional<Finding>>();
        for (int place = 0; place < nominations.size(); place++) {
            var nomination = nominations.get(place);
            var finding = rules.statePost(congress, candidate(scheme, nomination), nomination.term());
            findings.add(finding);
            if (nomination.explanation() == null
                    && finding.filter(found -> found.verdict() != SchemeVerdict.CLEAR)
                            .isPresent()) {
                open.add(place);
            }
        }
        if (open.isEmpty()) {
            keep(scheme, nominations, findings);
        }
        return open;
    }

    private Candidate candidate(String scheme, Nomination nomination) {
        return candidates.of(scheme).stream()
                .filter(candidate -> candidate.id().equals(nomination.candidate()))
                .findFirst()
                .orElseThrow();
    }

    private void keep(String scheme, List<Nomination> nominations, List<Optional<Finding>> findings) {
        jdbc.sql("delete from scheme_state_post where scheme = :scheme")
                .param("scheme", scheme)
                .update();
        for (int place = 0; place < nominations.size(); place++) {
            insert(scheme, place, nominations.get(place), findings.get(place));
        }
    }

    private void insert(String scheme, int place, Nomination nomination, Optional<Finding> finding) {
        jdbc.sql("insert into scheme_state_post (scheme, place, candidate, post, term, code, verdict, source, needed,"
                        + " found, explanation) values (:scheme, :place, :candidate, :post, :term, :code, :verdict,"
                        + " :source, :needed, :found, :explanation)")
                .param("scheme", scheme)
                .param("place", place)
                .param("candidate", nomination.candidate())
                .param("post", nomination.post())
                .param("term", nomination.term())
                .param("code", finding.map(Finding::code).orElse(null), Types.VARCHAR)
                .param(
                        "verdict",
                        finding.map(Finding::verdict)
                                .orElse(SchemeVerdict.CLEAR)
                                .name())
                .param("source", finding.map(Finding::source).orElse(null), Types.VARCHAR)
                .param("needed", finding.map(Finding::needed).orElse(null), Types.VARCHAR)
                .param("found", finding.map(Finding::found).orElse(null), Types.VARCHAR)
                .param("explanation", nomination.explanation(), Types.VARCHAR)
                .update();
    }

    /**
     * @param post such as the chair of a people's council
     * @param term {@code 2026-2031}
     * @param explanation why somebody whose age or months left fall short is nominated; else null
     */
    public record Nomination(String candidate, String post, String term, String explanation) {}
}
