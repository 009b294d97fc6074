package vn.daihoi.election;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.daihoi.election.tally.Surplus;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Venue;
import vn.daihoi.shared.Text;

/** Holds a proposed list against the rules. */
class ListCheck {

    private static final Set<ElectedBody> NUMBER_VOTED =
            Set.of(ElectedBody.COMMITTEE, ElectedBody.STANDING_COMMITTEE, ElectedBody.INSPECTION_COMMISSION);
    private static final int ENTRIES = 2;
    private static final Set<ElectedBody> MORE_NAMES = Set.of(ElectedBody.COMMITTEE, ElectedBody.STANDING_COMMITTEE);

    private final Surplus surplus;
    private final Ballot ballot;
    private final List<ListedName> offered;
    private final ListProposal proposal;
    private final List<ListFault> faults = new ArrayList<>();

    /** @param offered whom the list may be made of */
    ListCheck(Surplus surplus, Ballot ballot, List<ListedName> offered, ListProposal proposal) {
        this.surplus = surplus;
        this.ballot = ballot;
        this.offered = offered;
        this.proposal = proposal;
    }

    /**
     * @param bound names of the members of the convening committee
     * @param tellers names of the counting board
     */
    List<ListFault> faults(Set<String> bound, Set<String> tellers) {
        number();
        nominees();
        names();
        if (ballot.venue == Venue.CONGRESS) {
            bound(bound);
        }
        tellers(tellers);
        votes();
        return faults;
    }

    /** Two who do not stand must be left to enter the count. */
    private void tellers(Set<String> sitting) {
        var added = proposal.board().added().stream()
                .map(person -> Text.folded(person.name()))
                .toList();
        var tellers = new HashSet<>(sitting);
        tellers.addAll(added);
        if (!proposal.board().added().isEmpty()
                && !proposal.board().carried(proposal.votes().attending())) {
            faults.add(ListFault.of(ListFault.Kind.BOARD_NOT_PASSED));
        }
        var standing = new HashSet<String>();
        proposal.nominees().stream().filter(ListProposal.Nominee::stays).forEach(nominee -> offered(nominee)
                .ifPresent(standing::add));
        proposal.floorNames().stream().filter(this::considered).forEach(name -> standing.add(Text.folded(name.name())));
        if (added.stream().anyMatch(standing::contains)) {
            faults.add(ListFault.of(ListFault.Kind.NEW_TELLER_STANDS));
        }
        var left = tellers.stream().filter(teller -> !standing.contains(teller)).count();
        if (left < tellers.size() && left < ENTRIES) {
            faults.add(ListFault.of(ListFault.Kind.TELLERS_STAND, left));
        }
    }

    private Optional<String> offered(ListProposal.Nominee nominee) {
        return offered.stream()
                .filter(name -> name.id.equals(nominee.candidate()))
                .map(name -> Text.folded(name.name))
                .findFirst();
    }

    private void number() {
        var votes = proposal.votes();
        if (ballot.body == ElectedBody.DELEGATES && votes.numberInFavour() != null) {
            faults.add(ListFault.of(ListFault.Kind.NUMBER_GIVEN));
        }
        if (!ballot.first()) {
            if (proposal.seats() != ballot.free()) {
                faults.add(ListFault.of(ListFault.Kind.SEATS_FREE, ballot.free()));
            }
            return;
        }
        if (ballot.body == ElectedBody.DELEGATES && !ballot.assumed && proposal.seats() != ballot.seats) {
            faults.add(ListFault.of(ListFault.Kind.SEATS_GIVEN, ballot.seats));
        }
        if (NUMBER_VOTED.contains(ballot.body) && votes.numberInFavour() == null) {
            faults.add(ListFault.of(ListFault.Kind.NUMBER_NOT_VOTED));
        } else if (votes.numberInFavour() != null && 2 * votes.numberInFavour() <= votes.attending()) {
            faults.add(ListFault.of(ListFault.Kind.NUMBER_NOT_PASSED));
        }
    }

    private void nominees() {
        var seen = new HashSet<String>();
        for (int row = 0; row < proposal.nominees().size(); row++) {
            if (!seen.add(proposal.nominees().get(row).candidate())) {
                faults.add(ListFault.at(ListFault.Kind.NOMINEE_TWICE, row));
            }
        }
    }

    private void names() {
        var prepared = (int)
                proposal.nominees().stream().filter(ListProposal.Nominee::stays).count();
        var floor =
                (int) proposal.floorNames().stream().filter(this::considered).count();
        if (surplus.overCap(prepared, proposal.seats())) {
            faults.add(ListFault.of(ListFault.Kind.OVER_CAP, surplus.cap(proposal.seats()), proposal.seats()));
        }
        if (prepared + floor == 0) {
            faults.add(ListFault.of(ListFault.Kind.NO_NAMES));
        } else if (ballot.first() && MORE_NAMES.contains(ballot.body) && prepared + floor <= proposal.seats()) {
            faults.add(ListFault.of(ListFault.Kind.TOO_FEW_NAMES, proposal.seats()));
        }
    }

    /** Standards met, more than the share of support, not withdrawn. */
    boolean considered(ListProposal.FloorName name) {
        return name.standards().met()
                && !name.standards().withdrawn()
                && surplus.supported(name.supporters(), proposal.votes().attending());
    }

    private void bound(Set<String> committee) {
        for (int row = 0; row < proposal.floorNames().size(); row++) {
            var name = proposal.floorNames().get(row);
            if (committee.contains(Text.folded(name.name()))) {
                faults.add(ListFault.at(ListFault.Kind.STANDS_BOUND, row));
            }
            if (name.by() != null && committee.contains(Text.folded(name.by()))) {
                faults.add(ListFault.at(ListFault.Kind.NOMINATES_BOUND, row));
            }
        }
    }

    private void votes() {
        var votes = proposal.votes();
        if (votes.listInFavour() > votes.attending()) {
            faults.add(ListFault.of(ListFault.Kind.OVER_ATTENDING, votes.attending()));
        } else if (2 * votes.listInFavour() <= votes.attending()) {
            faults.add(ListFault.of(ListFault.Kind.LIST_NOT_PASSED));
        }
    }
}
