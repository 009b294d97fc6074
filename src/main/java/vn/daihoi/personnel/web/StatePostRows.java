package vn.daihoi.personnel.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.eligibility.NameStatePosts;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.TaskResult;

/** The rows in which a scheme nominates for state posts. */
@Component
class StatePostRows {

    private static final String ROWS = "statePosts";

    private final Structures structures;
    private final NameStatePosts nameStatePosts;

    StatePostRows(Structures structures, NameStatePosts nameStatePosts) {
        this.structures = structures;
        this.nameStatePosts = nameStatePosts;
    }

    boolean offered(String scheme) {
        return prepared(scheme) > 0;
    }

    /** Keeps the nominations, or says what is wrong with them. */
    Optional<TaskResult> refused(String scheme, Answers answers) {
        var nominations =
                answers.rows(ROWS).stream().map(StatePostRows::nomination).toList();
        if (nominations.size() > prepared(scheme)) {
            return Optional.of(TaskResult.refuse(ROWS, "personnel.error.statePosts", prepared(scheme)));
        }
        return nameStatePosts.name(scheme, nominations).stream()
                .findFirst()
                .map(row -> TaskResult.refuse(ROWS + "[" + row + "].explanation", "personnel.error.statePostAge"));
    }

    private int prepared(String scheme) {
        return structures
                .latest(scheme)
                .flatMap(structure -> structure.of(BodySeats.STATE_POST))
                .map(BodySeats::prepared)
                .orElse(0);
    }

    private static NameStatePosts.Nomination nomination(Answers row) {
        return new NameStatePosts.Nomination(
                row.text("nominee"), row.text("post"), row.text("term"), row.text("explanation"));
    }
}
