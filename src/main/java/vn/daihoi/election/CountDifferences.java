package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.daihoi.election.tally.CountSheet;

/** Where the last two entries said something else; what they said stays with those who entered it. */
@Component
public class CountDifferences {

    private final Ballots ballots;
    private final Sheets sheets;

    CountDifferences(Ballots ballots, Sheets sheets) {
        this.ballots = ballots;
        this.sheets = sheets;
    }

    /** Empty for a first count of the round. */
    public List<Difference> of(String id) {
        var ballot = ballots.require(id);
        var last = sheets.next(ballot, Sheets.FIRST).before();
        var first = sheets.find(last);
        var second = sheets.find(last.other());
        return first.isPresent() && second.isPresent() ? between(ballot, first.get(), second.get()) : List.of();
    }

    private static List<Difference> between(Ballot ballot, CountSheet first, CountSheet second) {
        var found = new ArrayList<Difference>();
        if (first.collected() != second.collected()) {
            found.add(new Difference(Place.COLLECTED, null));
        }
        if (first.valid() != second.valid()) {
            found.add(new Difference(Place.VALID, null));
        }
        if (first.invalid() != second.invalid()) {
            found.add(new Difference(Place.INVALID, null));
        } else if (!first.invalidBy().equals(second.invalidBy())) {
            found.add(new Difference(Place.CAUSES, null));
        }
        ballot.names.stream()
                .filter(name -> !Objects.equals(
                        first.votes().get(name.id), second.votes().get(name.id)))
                .forEach(name -> found.add(new Difference(Place.VOTES, name.name)));
        return found;
    }

    public enum Place {
        COLLECTED,
        VALID,
        INVALID,
        CAUSES,
        VOTES
    }

    /** @param name whose votes; null elsewhere */
    public record Difference(Place place, String name) {}
}
