package vn.daihoi.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a teller read off the ballots.
 *
 * @param votes candidate → votes
 */
public record CountSheet(int collected, int valid, int invalid, Map<String, Integer> votes) {

    public CountSheet {
        votes = Map.copyOf(votes);
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
        if (votes.values().stream().anyMatch(count -> count > valid)) {
            faults.add(Fault.MORE_VOTES_THAN_BALLOTS);
        }
        if (votes.values().stream().mapToInt(Integer::intValue).sum() > valid * seats) {
            faults.add(Fault.MORE_VOTES_THAN_SEATS);
        }
        return faults;
    }

    public enum Fault {
        MORE_THAN_ISSUED,
        DOES_NOT_ADD_UP,
        MORE_VOTES_THAN_BALLOTS,
        MORE_VOTES_THAN_SEATS
    }
}
