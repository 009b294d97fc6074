package vn.daihoi.identity;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seats that the sign-in page of a demonstration offers. */
@Component
@Profile("demo")
public class DemoSeatList {

    private final JdbcClient jdbc;

    DemoSeatList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Organisations that have seats, the ones higher up first. */
    public List<Group> organisations() {
        return jdbc.sql("select o.id, o.name from organisation o where exists (select 1 from role_holding h"
                        + " join account a on a.person = h.person where h.organisation = o.id)"
                        + " order by case when o.parent is null then 0 else 1 end, o.name, o.id")
                .query(Group.class)
                .list();
    }

    public List<Seat> of(String organisation) {
        return jdbc.sql(
                        "select distinct a.username, p.name, h.role, length(a.username) as size from role_holding h"
                                + " join account a on a.person = h.person join person p on p.id = h.person"
                                + " where h.organisation = :organisation and h.to_day is null order by h.role, size, a.username")
                .param("organisation", organisation)
                .query(Seat.class)
                .list();
    }

    public record Group(String id, String name) {}

    public record Seat(String username, String name, String role) {}
}
