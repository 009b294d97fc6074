package vn.daihoi.session.web;

import java.time.LocalDateTime;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressMother;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.testing.SignedInAs;

/** A delegates' congress in session: 12 convened, 9 came; of the missing one is excused, one late, one replaced. */
final class HallStage {

    private HallStage() {}

    /** @return congress id */
    static String of(ApplicationContext application, String name) {
        var unit = name + "-commune";
        SignedInAs.organisation(application, name + "-district", null);
        SignedInAs.organisation(application, unit, name + "-district");
        var congress = name + "." + unit;
        if (application.getBean(CongressQueries.class).exists(congress)) {
            return congress;
        }
        application.getBean(OpenCongress.class).open(CongressMother.commune(name, name + "-district", unit));
        var jdbc = application.getBean(JdbcClient.class);
        for (int place = 1; place <= 12; place++) {
            jdbc.sql("insert into congress_voter (congress, voter, place, name, excluded) values (?, ?, ?, ?, false)")
                    .params(congress, "v" + place, place, "Đại biểu " + place)
                    .update();
        }
        var at = LocalDateTime.now().minusMinutes(90).withNano(0);
        jdbc.sql(
                        "insert into session_sitting (congress, number, kind, bodies, opened_at) values (?, 1, 'CONGRESS', '', ?)")
                .params(congress, at)
                .update();
        jdbc.sql("insert into session_attendance (congress, number, sitting, taken_at, convened, present, guests,"
                        + " ordinary_base, election_base, sub_units, represented, quorum, reckoning)"
                        + " values (?, 1, 1, ?, 12, 10, 30, 12, 10, 0, 0, true, '')")
                .params(congress, at)
                .update();
        absent(jdbc, congress, 0, "ABSENT_ACCEPTED", null);
        absent(jdbc, congress, 1, "LATE", null);
        absent(jdbc, congress, 2, "ABSENT", "Đại biểu dự khuyết 1");
        jdbc.sql("insert into session_opening (congress, sitting, opened_at, in_favour, passed, higher_drafts)"
                        + " values (?, 1, ?, 10, '', false)")
                .params(congress, at)
                .update();
        return congress;
    }

    private static void absent(JdbcClient jdbc, String congress, int place, String cause, String alternate) {
        jdbc.sql("insert into session_absence (congress, attendance, place, voter, name, cause, alternate)"
                        + " values (?, 1, ?, ?, ?, ?, ?)")
                .params(congress, place, "v" + (place + 1), "Đại biểu " + (place + 1), cause, alternate)
                .update();
    }
}
