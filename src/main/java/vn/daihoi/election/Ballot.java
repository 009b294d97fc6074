package vn.daihoi.election;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.daihoi.election.tally.CountSheet;
import vn.daihoi.election.tally.RoundOutcome;
import vn.daihoi.election.tally.Tally;
import vn.daihoi.election.tally.TallyResult;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Venue;

/** The election of one body: its list and its rounds. */
class Ballot {

    final String id;
    final String congress;
    final ElectedBody body;
    final Venue venue;
    final int place;
    final boolean assumed;
    final List<ListedName> names = new ArrayList<>();
    final List<Round> rounds = new ArrayList<>();
    int version;
    int seats;
    BallotState state = BallotState.OPEN;
    ListVote vote;
    LocalDateTime openedAt;
    LocalDateTime declaredAt;

    Ballot(Key key, int place, int seats, boolean assumed) {
        this.id = key.id();
        this.congress = key.congress();
        this.body = key.body();
        this.venue = key.venue();
        this.place = place;
        this.seats = seats;
        this.assumed = assumed;
    }

    /** No round was counted yet, so the whole list is made. */
    boolean first() {
        return rounds.stream().noneMatch(Round::counted);
    }

    int free() {
        return seats - (int) names.stream().filter(ListedName::elected).count();
    }

    Optional<ListedName> name(String nameId) {
        return names.stream().filter(name -> name.id.equals(nameId)).findFirst();
    }

    List<ListedName> open() {
        return names.stream().filter(ListedName::open).toList();
    }

    List<ListedName> toPoll() {
        return names.stream().filter(name -> name.standing == Standing.TO_POLL).toList();
    }

    /** @throws IllegalStateException before the list is fixed */
    Round round() {
        if (rounds.isEmpty()) {
            throw new IllegalStateException("no round is open on " + id);
        }
        return rounds.get(rounds.size() - 1);
    }

    /** Among those not elected; after equal votes only among the tied, after a vote that did not count among the same. */
    void openRound(LocalDateTime now) {
        if (!rounds.isEmpty() && !round().counted()) {
            return;
        }
        if (!rounds.isEmpty() && round().outcome == RoundOutcome.VOID) {
            rounds.add(new Round(rounds.size() + 1, round().tieBreak, round().seats, round().names, now));
            return;
        }
        var tie = !rounds.isEmpty() && round().outcome == RoundOutcome.TIE;
        var on = open().stream()
                .filter(name -> !tie || Integer.valueOf(round().number).equals(name.tiedIn))
                .map(name -> name.id)
                .toList();
        rounds.add(new Round(rounds.size() + 1, tie, free(), on, now));
    }

    void close(TallyResult result, CountSheet sheet, LocalDateTime now) {
        var round = round();
        if (result.outcome() != RoundOutcome.VOID) {
            sheet.votes().forEach((nameId, votes) -> name(nameId)
                    .ifPresent(name -> name.count(
                            votes, !round.tieBreak && result.overHalf().contains(nameId))));
        }
        result.elected().forEach(nameId -> name(nameId).orElseThrow().electedIn = round.number);
        result.tied().forEach(nameId -> name(nameId).orElseThrow().tiedIn = round.number);
        round.close(result, now);
    }

    List<ListedName> elected() {
        return names.stream()
                .filter(ListedName::elected)
                .sorted(Comparator.comparing((ListedName name) -> name.electedIn)
                        .thenComparing(name -> -name.votes))
                .toList();
    }

    /** Delegates with enough votes for whom no seat was left, most votes first; whoever lost a tie goes before the rest. */
    List<ListedName> alternates() {
        return names.stream()
                .filter(name -> Tally.leavesAlternates(body) && name.overHalf && !name.elected())
                .sorted(Comparator.comparing(Ballot::lastTie)
                        .thenComparing(name -> name.votes)
                        .reversed())
                .toList();
    }

    /** Its votes in a round among the tied are no measure for those who were not in that round. */
    private static int lastTie(ListedName name) {
        return name.tiedIn == null ? 0 : name.tiedIn;
    }

    void declare(LocalDateTime now) {
        state = BallotState.DECLARED;
        declaredAt = now;
    }

    record Key(String id, String congress, ElectedBody body, Venue venue) {}

    /** How the list was voted on; nobody votes on a number that was given. */
    record ListVote(int attending, Integer numberInFavour, Integer numberAgainst, int listInFavour) {}
}
