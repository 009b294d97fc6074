package vn.daihoi.congress.preparation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.RedoAsked;
import vn.daihoi.shared.UseCase;

/** The working group finds a congress ready, or names what must be done again. */
@UseCase
public class AppraiseReadiness {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AppraiseReadiness(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public void appraise(Command command) {
        var round = 1
                + jdbc.sql("select count(*) from congress_readiness where congress = :congress")
                        .param("congress", command.congress())
                        .query(Integer.class)
                        .single();
        insert(round, command);
        for (int place = 0; place < command.checks().size(); place++) {
            insert(command.congress(), round, place, command.checks().get(place));
        }
        var redo = command.redo();
        if (redo != null) {
            events.publishEvent(new RedoAsked(command.congress(), redo.tracks(), redo.documents(), redo.reason()));
        }
    }

    private void insert(int round, Command command) {
        var redo = command.redo();
        jdbc.sql("insert into congress_readiness (congress, round, ready, redo, documents, reason, appraised_at)"
                        + " values (:congress, :round, :ready, :redo, :documents, :reason, :at)")
                .param("congress", command.congress())
                .param("round", round)
                .param("ready", redo == null)
                .param("redo", redo == null ? "" : redo.text())
                .param("documents", redo == null ? null : String.join(",", redo.documents()), Types.VARCHAR)
                .param("reason", redo == null ? null : redo.reason(), Types.VARCHAR)
                .param("at", LocalDateTime.now(clock))
                .update();
    }

    private void insert(String congress, int round, int place, Check check) {
        jdbc.sql("insert into congress_condition (congress, round, place, condition_name, met, finding)"
                        + " values (:congress, :round, :place, :condition, :met, :finding)")
                .param("congress", congress)
                .param("round", round)
                .param("place", place)
                .param("condition", check.condition().name())
                .param("met", check.met())
                .param("finding", check.finding(), Types.VARCHAR)
                .update();
    }

    /** @param redo null when ready */
    public record Command(String congress, List<Check> checks, Redo redo) {}

    /** @param met YES, NO or NA */
    public record Check(Condition condition, String met, String finding) {}

    public record Redo(Set<String> tracks, List<String> documents, String reason) {

        /** As the model reads it. */
        public String text() {
            return tracks.stream().sorted().collect(Collectors.joining(","));
        }
    }
}
