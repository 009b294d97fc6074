package vn.daihoi.election;

import java.time.LocalDate;
import java.util.List;
import vn.daihoi.session.OrganMember;

/** The list as the presidium puts it before the congress, with the votes on it. */
public record ListProposal(
        String ballot, int seats, Votes votes, List<Nominee> nominees, List<FloorName> floorNames, Board board) {

    public ListProposal {
        nominees = List.copyOf(nominees);
        floorNames = List.copyOf(floorNames);
    }

    /** @param numberInFavour null where nobody voted on the number; so is {@code numberAgainst} */
    public record Votes(int attending, Integer numberInFavour, Integer numberAgainst, int listInFavour) {}

    /**
     * @param candidate id on the prepared list or, after the first round, on the ballot
     * @param withdrawal null where nobody withdraws
     */
    public record Nominee(String candidate, Withdrawal withdrawal) {

        boolean stays() {
            return withdrawal == null || !withdrawal.accepted();
        }
    }

    public record Withdrawal(String reason, boolean accepted) {}

    /** @param by null for a self-nomination */
    public record FloorName(String name, LocalDate bornOn, String by, int supporters, Standards standards) {

        Origin origin() {
            return by == null ? Origin.SELF : Origin.NOMINATED;
        }
    }

    /**
     * Whom the congress elects into the counting board besides, where too many of it stand.
     *
     * @param inFavour null where nobody is added
     */
    public record Board(List<OrganMember> added, Integer inFavour) {

        public static final Board AS_IT_IS = new Board(List.of(), null);

        boolean carried(int attending) {
            return inFavour != null && 2 * inFavour > attending && inFavour <= attending;
        }
    }

    /** @param withdrawn with the congress's consent */
    public record Standards(boolean met, boolean withdrawn) {}
}
