package vn.daihoi.election;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.daihoi.election.tally.CountSheet;

/**
 * Everything a counting protocol says, with names.
 *
 * @param signing null before it was signed
 */
public record ProtocolView(BallotView ballot, List<RoundProtocol> rounds, Signing signing) {

    public ProtocolView {
        rounds = List.copyOf(rounds);
    }

    /**
     * @param papers null before ballots were issued
     * @param sheet null before it was counted
     * @param enteredBy the two tellers
     */
    public record RoundProtocol(
            BallotView.RoundView round,
            Papers papers,
            CountSheet sheet,
            List<Ruling> rulings,
            List<String> enteredBy) {}

    public record Papers(int convened, int present, int printed, int issued, int spoilt, String stampOf) {}

    /** @param keepUntil null where nobody fixed a day */
    public record Signing(
            LocalDateTime announcedAt, String sealNumber, String keptBy, LocalDate keepUntil, List<Signer> signers) {}

    /** @param capacity HEAD_TELLER, TELLER or PRESIDIUM */
    public record Signer(String name, String capacity) {}
}
