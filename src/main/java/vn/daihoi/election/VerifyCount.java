package vn.daihoi.election;

import java.util.HashSet;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Another teller enters the sheet again, without seeing the first; both must say the same and add up. */
@UseCase
public class VerifyCount {

    private final Ballots ballots;
    private final Sheets sheets;

    VerifyCount(Ballots ballots, Sheets sheets) {
        this.ballots = ballots;
        this.sheets = sheets;
    }

    /** Sheets that differ or cannot be right are set aside, and the count begins anew. */
    public Outcome verify(Command command) {
        var ballot = ballots.require(command.ballot());
        var round = ballot.round();
        if (!command.sheet().votes().keySet().equals(new HashSet<>(round.names))) {
            return Outcome.NAMES_MISSING;
        }
        var key = new Sheets.Key(ballot.id, round.number, sheets.attempt(ballot.id, round.number), Sheets.SECOND);
        if (sheets.enteredBy(key.other()).equals(command.by().id())) {
            return Outcome.SAME_TELLER;
        }
        var first = sheets.find(key.other()).orElseThrow();
        var faults = command.sheet().faults(round.issue.issued(), round.seats);
        sheets.add(key, command.sheet(), faults, new Sheets.Remarks(command.by(), null, command.tallyStaff()));
        if (faults.isEmpty() && first.equals(command.sheet())) {
            return Outcome.AGREE;
        }
        sheets.clear(key);
        return Outcome.DIFFER;
    }

    /** @param tallyStaff who helped to count; may be null */
    public record Command(String ballot, CountSheet sheet, String tallyStaff, Actor by) {}

    public enum Outcome {
        AGREE,
        DIFFER,
        /** Nothing is kept; nor is it with the next. */
        SAME_TELLER,
        NAMES_MISSING
    }
}
