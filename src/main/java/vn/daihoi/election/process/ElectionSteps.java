package vn.daihoi.election.process;

import org.springframework.stereotype.Component;
import vn.daihoi.election.CountRound;
import vn.daihoi.election.DeclareResult;
import vn.daihoi.election.OpenNextRound;

/** What the model of an election has done for it. */
@Component
public class ElectionSteps {

    private final CountRound count;
    private final OpenNextRound next;
    private final DeclareResult declaration;

    ElectionSteps(CountRound count, OpenNextRound next, DeclareResult declaration) {
        this.count = count;
        this.next = next;
        this.declaration = declaration;
    }

    /** @return ALL, SHORT, TIE or NONE */
    public String tally(String ballotId) {
        return count.count(ballotId).name();
    }

    public void openRound(String ballotId) {
        next.open(ballotId);
    }

    public void declare(String ballotId) {
        declaration.declare(ballotId);
    }
}
