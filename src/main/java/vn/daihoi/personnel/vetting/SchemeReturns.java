package vn.daihoi.personnel.vetting;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.SchemeReturned;

/** Counts how often a scheme came back. */
@Component
class SchemeReturns {

    private final JdbcClient jdbc;
    private final SchemeQueries schemes;
    private final ApplicationEventPublisher events;

    SchemeReturns(JdbcClient jdbc, SchemeQueries schemes, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.events = events;
    }

    void add(String scheme, BackTo to) {
        jdbc.sql("update scheme set version = version + 1, state = 'IN_WORK', returns = returns + 1 where id = :id")
                .param("id", scheme)
                .update();
        events.publishEvent(new SchemeReturned(scheme, schemes.require(scheme).congress(), to.name()));
    }
}
