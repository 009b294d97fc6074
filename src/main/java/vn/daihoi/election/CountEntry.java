package vn.daihoi.election;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.election.tally.CountSheet;
import vn.daihoi.election.tally.InvalidCause;
import vn.daihoi.election.tally.TallyRound;

/**
 * A sheet as a teller typed it, before anything is checked.
 *
 * @param lines in the order of the rows; somebody may stand there twice
 * @param tooManyConfirmed the board looked again: more ballots lay in the box than were issued
 */
public record CountEntry(Figures figures, List<TallyRound.Votes> lines, boolean tooManyConfirmed) {

    public CountEntry {
        lines = List.copyOf(lines);
    }

    public CountSheet sheet() {
        var votes = new LinkedHashMap<String, Integer>();
        lines.forEach(line -> votes.put(line.candidate(), line.votes()));
        return new CountSheet(figures.collected, figures.valid, figures.invalid, figures.invalidBy, votes);
    }

    public record Figures(int collected, int valid, int invalid, Map<InvalidCause, Integer> invalidBy) {}
}
