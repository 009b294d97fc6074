package vn.daihoi.personnel;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Personnel fell out of the contents of a congress, or the congress itself fell out. */
@UseCase
public class WithdrawScheme {

    private final JdbcClient jdbc;
    private final SchemeQueries schemes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawScheme(JdbcClient jdbc, SchemeQueries schemes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing happens where there is none. */
    public void withdraw(String congress) {
        schemes.ofCongress(congress)
                .filter(scheme -> scheme.state() != SchemeState.WITHDRAWN)
                .ifPresent(scheme -> {
                    jdbc.sql("update scheme set version = version + 1, state = 'WITHDRAWN', closed_at = :now"
                                    + " where id = :id")
                            .param("now", LocalDateTime.now(clock))
                            .param("id", scheme.id())
                            .update();
                    events.publishEvent(new SchemeWithdrawn(scheme.id(), congress));
                });
    }
}
