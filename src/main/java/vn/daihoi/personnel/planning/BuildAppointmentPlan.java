package vn.daihoi.personnel.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** The first of three steps where personnel are appointed: persons and posts. */
@UseCase
public class BuildAppointmentPlan {

    private static final String LEFT_OUT = "Không còn trong phương án";

    private final JdbcClient jdbc;
    private final Candidates candidates;

    BuildAppointmentPlan(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** Somebody named twice holds two posts; somebody of an earlier version who is missing leaves the list. */
    public void build(Command command) {
        Map<String, TreeSet<ElectedBody>> posts = new LinkedHashMap<>();
        command.appointees().forEach(appointee -> posts.computeIfAbsent(
                        candidates.propose(command.scheme(), appointee.who()), id -> new TreeSet<>())
                .add(appointee.post()));
        candidates.of(command.scheme()).stream()
                .map(Candidate::id)
                .filter(id -> !posts.containsKey(id))
                .forEach(id -> candidates.move(id, CandidateStanding.WITHDRAWN, LEFT_OUT));
        posts.forEach((candidate, bodies) -> {
            candidates.move(candidate, CandidateStanding.LISTED, null);
            candidates.standFor(candidate, bodies);
        });
        jdbc.sql("update scheme set planning_basis = :basis where id = :id")
                .param("basis", command.basis())
                .param("id", command.scheme())
                .update();
    }

    /** @param basis what allows to appoint, number and date */
    public record Command(String scheme, List<Appointee> appointees, String basis) {}

    public record Appointee(NewCandidate who, ElectedBody post) {}
}
