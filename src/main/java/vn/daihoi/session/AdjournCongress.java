package vn.daihoi.session;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.date.ReconveneCongress;
import vn.daihoi.shared.UseCase;

/** Too few came: the congress goes home and is convened for another hour. */
@UseCase
public class AdjournCongress {

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final ReconveneCongress reconvene;
    private final Findings findings;
    private final Clock clock;

    AdjournCongress(
            JdbcClient jdbc, CongressQueries congresses, ReconveneCongress reconvene, Findings findings, Clock clock) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.reconvene = reconvene;
        this.findings = findings;
        this.clock = clock;
    }

    /** @return false, and nothing is kept, when the hour has passed already */
    public boolean adjourn(Command command) {
        if (command.to().isBefore(LocalDateTime.now(clock))) {
            return false;
        }
        var day = command.to().toLocalDate();
        jdbc.sql("insert into session_adjournment (congress, number, reason, reconvenes_at, venue) values (:congress,"
                        + " (select count(*) + 1 from session_adjournment where congress = :congress),"
                        + " :reason, :to, :venue)")
                .param("congress", command.congress())
                .param("reason", command.reason())
                .param("to", command.to())
                .param("venue", command.venue())
                .update();
        if (day.isAfter(congresses.require(command.congress()).lastDay())) {
            findings.add(command.congress(), "CONGRESS_AFTER_DEADLINE", command.reason());
        }
        reconvene.reconvene(new ReconveneCongress.Command(command.congress(), day, command.venue()));
        return true;
    }

    public record Command(String congress, String reason, LocalDateTime to, String venue) {}
}
