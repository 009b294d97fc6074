package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.election.tally.Surplus;
import vn.daihoi.session.AddTellers;
import vn.daihoi.shared.UseCase;

/** The congress fixes the number to elect and the list; after a short round only what is still free. */
@UseCase
public class FixList {

    private final Ballots ballots;
    private final NamesOffered offered;
    private final ConveningCommittee committee;
    private final RulesOfCongress rules;
    private final AddTellers addTellers;
    private final Clock clock;

    FixList(
            Ballots ballots,
            NamesOffered offered,
            ConveningCommittee committee,
            RulesOfCongress rules,
            AddTellers addTellers,
            Clock clock) {
        this.ballots = ballots;
        this.offered = offered;
        this.committee = committee;
        this.rules = rules;
        this.addTellers = addTellers;
        this.clock = clock;
    }

    /** Nothing is kept when there are faults. */
    public Fixed fix(ListProposal proposal) {
        var ballot = ballots.require(proposal.ballot());
        var surplus = new Surplus(rules.of(ballot.congress));
        var names = offered.on(ballot);
        var check = new ListCheck(surplus, ballot, names, proposal);
        var faults = check.faults(committee.foldedNames(ballot.congress), committee.tellers(ballot.congress));
        if (!faults.isEmpty()) {
            return new Fixed(false, faults);
        }
        addTellers.add(new AddTellers.Command(
                ballot.congress, ballot.venue, proposal.board().added()));
        if (ballot.first()) {
            ballot.seats = proposal.seats();
        }
        list(ballot, names, proposal, check);
        vote(ballot, proposal.votes());
        var listed = ballot.open().size() + ballot.toPoll().size();
        var poll = !ballot.toPoll().isEmpty() && surplus.overCap(listed, ballot.free());
        if (!poll) {
            ballot.toPoll().forEach(name -> name.put(Standing.LISTED, null));
            ballot.openRound(LocalDateTime.now(clock));
        }
        ballots.save(ballot);
        return new Fixed(poll, List.of());
    }

    private static void list(Ballot ballot, List<ListedName> offered, ListProposal proposal, ListCheck check) {
        var byId = offered.stream().collect(Collectors.toMap(name -> name.id, Function.identity()));
        ballot.open().forEach(name -> name.put(Standing.NOT_LISTED, "không có trong danh sách lần này"));
        proposal.nominees().forEach(nominee -> nominate(ballot, byId, nominee));
        proposal.floorNames().forEach(name -> add(ballot, name, check));
    }

    private static void nominate(Ballot ballot, Map<String, ListedName> offered, ListProposal.Nominee nominee) {
        var name = offered.get(nominee.candidate());
        if (ballot.name(name.id).isEmpty()) {
            ballot.names.add(name);
        }
        if (nominee.stays()) {
            name.put(
                    Standing.LISTED,
                    nominee.withdrawal() == null ? null : nominee.withdrawal().reason());
        } else {
            name.put(Standing.WITHDRAWN, nominee.withdrawal().reason());
        }
    }

    private static void add(Ballot ballot, ListProposal.FloorName floor, ListCheck check) {
        var number =
                ballot.names.stream().filter(name -> name.origin.fromTheFloor()).count() + 1;
        var nomination = new ListedName.Nomination(floor.origin(), floor.by(), floor.supporters());
        var name = new ListedName(ballot.id + ".floor-" + number, floor.name(), floor.bornOn(), nomination);
        if (floor.standards().withdrawn()) {
            name.put(Standing.WITHDRAWN, null);
        } else if (check.considered(floor)) {
            name.put(Standing.TO_POLL, null);
        } else {
            name.put(
                    Standing.NOT_CONSIDERED,
                    floor.standards().met() ? "không quá 30% số người dự đồng ý" : "chưa đủ tiêu chuẩn, điều kiện");
        }
        ballot.names.add(name);
    }

    private static void vote(Ballot ballot, ListProposal.Votes votes) {
        ballot.vote = new Ballot.ListVote(
                votes.attending(), votes.numberInFavour(), votes.numberAgainst(), votes.listInFavour());
    }

    /** @param pollNeeded too many names: the congress is polled on those from the floor */
    public record Fixed(boolean pollNeeded, List<ListFault> faults) {}
}
