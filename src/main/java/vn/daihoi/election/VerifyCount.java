package vn.daihoi.election;

import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Another teller enters the sheet again, without seeing the first; both must say the same. */
@UseCase
public class VerifyCount {

    private final Ballots ballots;
    private final Sheets sheets;

    VerifyCount(Ballots ballots, Sheets sheets) {
        this.ballots = ballots;
        this.sheets = sheets;
    }

    /** Nothing is kept when there are faults; sheets that differ are set aside, and the count begins anew. */
    public Outcome verify(Command command) {
        var ballot = ballots.require(command.ballot());
        var faults = new CountCheck(ballot, command.entry()).faults(command.by());
        if (!faults.isEmpty()) {
            return new Outcome(false, faults);
        }
        var key = sheets.next(ballot, Sheets.SECOND);
        if (command.by().sameEyes(sheets.enteredBy(key.other()))) {
            return new Outcome(false, List.of(CountFault.of(CountFault.Kind.SAME_TELLER)));
        }
        var sheet = command.entry().sheet();
        sheets.add(key, sheet, new Sheets.Remarks(command.by(), null, command.tallyStaff()));
        var agree = sheets.find(key.other()).orElseThrow().equals(sheet);
        if (!agree) {
            sheets.clear(key);
        }
        return new Outcome(agree, List.of());
    }

    /** @param tallyStaff who helped to count; may be null */
    public record Command(String ballot, CountEntry entry, String tallyStaff, Actor by) {}

    public record Outcome(boolean agree, List<CountFault> faults) {}
}
