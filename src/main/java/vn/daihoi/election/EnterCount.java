package vn.daihoi.election;

import java.util.HashSet;
import java.util.List;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** A teller enters the first sheet; one that does not add up is kept too, the second entry finds it. */
@UseCase
public class EnterCount {

    private final Ballots ballots;
    private final Sheets sheets;

    EnterCount(Ballots ballots, Sheets sheets) {
        this.ballots = ballots;
        this.sheets = sheets;
    }

    /** @return false, and nothing is kept, when a name of the round is missing */
    public boolean enter(Command command) {
        var ballot = ballots.require(command.ballot());
        var round = ballot.round();
        if (!command.sheet().votes().keySet().equals(new HashSet<>(round.names))) {
            return false;
        }
        var key = new Sheets.Key(ballot.id, round.number, sheets.attempt(ballot.id, round.number), Sheets.FIRST);
        sheets.add(
                key,
                command.sheet(),
                command.sheet().faults(round.issue.issued(), round.seats),
                new Sheets.Remarks(command.by(), command.boxOpened(), null));
        for (int place = 0; place < command.rulings().size(); place++) {
            sheets.rule(key, place, command.rulings().get(place));
        }
        return true;
    }

    /** @param boxOpened hour and minute; may be null */
    public record Command(String ballot, CountSheet sheet, List<Ruling> rulings, String boxOpened, Actor by) {}
}
