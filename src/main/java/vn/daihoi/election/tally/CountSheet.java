package vn.daihoi.election.tally;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a teller read off the ballots.
 *
 * @param invalidBy why ballots were invalid, each ballot under one cause
 * @param votes candidate → votes
 */
public record CountSheet(
        int collected, int valid, int invalid, Map<InvalidCause, Integer> invalidBy, Map<String, Integer> votes) {

    public CountSheet {
        invalidBy = Map.copyOf(invalidBy);
        votes = Map.copyOf(votes);
    }

    /** @param names candidates in the order of the paper */
    public static CountSheet of(List<MarkedBallot> ballots, List<String> names, int seats) {
        var invalidBy = new EnumMap<InvalidCause, Integer>(InvalidCause.class);
        var votes = new LinkedHashMap<String, Integer>();
        names.forEach(name -> votes.put(name, 0));
        for (var ballot : ballots) {
            var cause = ballot.invalid(seats);
            cause.ifPresent(why -> invalidBy.merge(why, 1, Integer::sum));
            if (cause.isEmpty()) {
                ballot.chosen().forEach(place -> votes.merge(names.get(place), 1, Integer::sum));
            }
        }
        var invalid = sum(invalidBy);
        return new CountSheet(ballots.size(), ballots.size() - invalid, invalid, invalidBy, votes);
    }

    /** What cannot be; empty when the sheet adds up. A ballot may choose fewer than the seats, never more. */
    public List<Fault> faults(int issued, int seats) {
        var faults = new ArrayList<Fault>();
        if (collected > issued) {
            faults.add(Fault.MORE_THAN_ISSUED);
        }
        if (valid + invalid != collected) {
            faults.add(Fault.DOES_NOT_ADD_UP);
        }
        if (sum(invalidBy) != invalid) {
            faults.add(Fault.CAUSES_DO_NOT_ADD_UP);
        }
        if (votes.values().stream().anyMatch(count -> count > valid)) {
            faults.add(Fault.MORE_VOTES_THAN_BALLOTS);
        }
        if (sum(votes) > valid * seats) {
            faults.add(Fault.MORE_VOTES_THAN_SEATS);
        }
        return faults;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public enum Fault {
        MORE_THAN_ISSUED,
        DOES_NOT_ADD_UP,
        CAUSES_DO_NOT_ADD_UP,
        MORE_VOTES_THAN_BALLOTS,
        MORE_VOTES_THAN_SEATS
    }
}
