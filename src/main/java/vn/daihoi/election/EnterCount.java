package vn.daihoi.election;

import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** A teller enters the first sheet. */
@UseCase
public class EnterCount {

    private final Ballots ballots;
    private final Sheets sheets;

    EnterCount(Ballots ballots, Sheets sheets) {
        this.ballots = ballots;
        this.sheets = sheets;
    }

    /** Nothing is kept when there are faults. */
    public List<CountFault> enter(Command command) {
        var ballot = ballots.require(command.ballot());
        var faults = new CountCheck(ballot, command.entry()).faults(command.by());
        if (faults.isEmpty()) {
            keep(command, sheets.next(ballot, Sheets.FIRST));
        }
        return faults;
    }

    private void keep(Command command, Sheets.Key key) {
        sheets.add(key, command.entry().sheet(), new Sheets.Remarks(command.by(), command.boxOpened(), null));
        for (int place = 0; place < command.rulings().size(); place++) {
            sheets.rule(key, place, command.rulings().get(place));
        }
    }

    /** @param boxOpened hour and minute; may be null */
    public record Command(String ballot, CountEntry entry, List<Ruling> rulings, String boxOpened, Actor by) {}
}
