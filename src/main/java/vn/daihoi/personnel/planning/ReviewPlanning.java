package vn.daihoi.personnel.planning;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.shared.UseCase;

/** Takes over who sits on the committee and who is in the planning. */
@UseCase
public class ReviewPlanning {

    private static final String NOT_IN_PLANNING = "Không còn trong danh sách rà soát";

    private final JdbcClient jdbc;
    private final Candidates candidates;

    ReviewPlanning(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** Whom an earlier review named and this one does not leaves the scheme. */
    public void review(Command command) {
        var kept = new ArrayList<String>();
        command.incumbents().forEach(incumbent -> kept.add(incumbent(command.scheme(), incumbent)));
        command.planned().forEach(planned -> kept.add(candidates.propose(command.scheme(), planned)));
        candidates.of(command.scheme()).stream()
                .map(Candidate::id)
                .filter(id -> !kept.contains(id))
                .forEach(id -> candidates.move(id, CandidateStanding.WITHDRAWN, NOT_IN_PLANNING));
        jdbc.sql("update scheme set planning_basis = :basis where id = :id")
                .param("basis", command.basis())
                .param("id", command.scheme())
                .update();
    }

    private String incumbent(String scheme, Incumbent incumbent) {
        var id = candidates.propose(scheme, incumbent.who());
        if (!incumbent.standsAgain()) {
            candidates.move(id, CandidateStanding.WITHDRAWN, incumbent.why());
        }
        return id;
    }

    /** @param basis the decision that approved the planning, number and date */
    public record Command(String scheme, List<Incumbent> incumbents, List<NewCandidate> planned, String basis) {}

    /** @param why he does not stand again, or null */
    public record Incumbent(NewCandidate who, boolean standsAgain, String why) {}
}
