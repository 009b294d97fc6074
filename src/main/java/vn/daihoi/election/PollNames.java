package vn.daihoi.election;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.election.tally.Surplus;
import vn.daihoi.shared.UseCase;

/** Too many names: those from the floor with most support stay, up to the limit. */
@UseCase
public class PollNames {

    private final Ballots ballots;
    private final RulesOfCongress rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    PollNames(Ballots ballots, RulesOfCongress rules, JdbcClient jdbc, Clock clock) {
        this.ballots = ballots;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Nothing is kept unless it is DONE. */
    public Outcome poll(Command command) {
        var ballot = ballots.require(command.ballot());
        var polled = ballot.toPoll();
        if (command.support().size() != polled.size()
                || !polled.stream().allMatch(name -> command.support().containsKey(name.id))) {
            return Outcome.INCOMPLETE;
        }
        if (!command.figures().possible(command.support())) {
            return Outcome.IMPOSSIBLE;
        }
        if (2 * command.figures().listInFavour() <= ballot.vote.attending()) {
            return Outcome.LIST_NOT_PASSED;
        }
        polled.forEach(name -> name.pollSupport = command.support().get(name.id));
        if (!choose(ballot)) {
            return Outcome.TIE;
        }
        keep(ballot, command.figures());
        ballot.openRound(LocalDateTime.now(clock));
        ballots.save(ballot);
        return Outcome.DONE;
    }

    private boolean choose(Ballot ballot) {
        var surplus = new Surplus(rules.of(ballot.congress));
        var room = Math.max(
                0, ballot.free() + surplus.cap(ballot.free()) - ballot.open().size());
        var ranking = ballot.toPoll().stream()
                .sorted(Comparator.comparing((ListedName name) -> -name.pollSupport))
                .toList();
        if (room > 0
                && room < ranking.size()
                && ranking.get(room - 1).pollSupport.equals(ranking.get(room).pollSupport)) {
            return false;
        }
        for (int place = 0; place < ranking.size(); place++) {
            ranking.get(place)
                    .put(
                            place < room ? Standing.LISTED : Standing.NOT_LISTED,
                            place < room ? null : "ít phiếu đồng ý hơn khi xin ý kiến");
        }
        return true;
    }

    private void keep(Ballot ballot, Figures figures) {
        jdbc.sql("insert into election_poll (ballot, round, issued, collected, invalid, list_in_favour, minutes)"
                        + " values (:ballot, :round, :issued, :collected, :invalid, :list, :minutes)")
                .param("ballot", ballot.id)
                .param("round", ballot.rounds.size() + 1)
                .param("issued", figures.issued())
                .param("collected", figures.collected())
                .param("invalid", figures.invalid())
                .param("list", figures.listInFavour())
                .param("minutes", figures.minutes())
                .update();
    }

    /** @param support id on the ballot → ballots in favour */
    public record Command(String ballot, Figures figures, Map<String, Integer> support) {}

    /** @param minutes id of the stored file; may be null */
    public record Figures(int issued, int collected, int invalid, int listInFavour, String minutes) {

        boolean possible(Map<String, Integer> support) {
            return collected <= issued
                    && invalid <= collected
                    && support.values().stream().allMatch(count -> count <= collected - invalid);
        }
    }

    public enum Outcome {
        DONE,
        INCOMPLETE,
        IMPOSSIBLE,
        LIST_NOT_PASSED,
        /** Equal support at the limit. */
        TIE
    }
}
