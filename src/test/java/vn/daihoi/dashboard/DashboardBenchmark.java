package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Measures the questions that dashboards ask of PostgreSQL with 50,000 congresses, 3 million finished and 400,000 open tasks:
 * {@code DashboardBenchmark JDBC-URL [fill]}. No test: what it says depends on the machine.
 */
public final class DashboardBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final int TIMES = 20;

    private static final List<String> DATA = List.of(
            "insert into organisation select 'central', 'Trung ương', 'UNDER_CENTRAL', null, null, null",
            "insert into organisation select 'p' || n, 'Tỉnh ủy ' || n, 'UNDER_CENTRAL', 'central', null, null"
                    + " from generate_series(0, 33) n",
            "insert into organisation select 'c' || n, 'Đảng ủy xã ' || n, 'ABOVE_BASE', 'p' || n % 34, null, null"
                    + " from generate_series(0, 3332) n",
            "insert into organisation select 'u' || n, 'Chi bộ ' || n, 'BASE_CELL', 'c' || n % 3333, null, null"
                    + " from generate_series(0, 49999) n",
            "insert into dashboard_line with recursive line (organisation, above, distance) as (select id, id, 0"
                    + " from organisation union all select l.organisation, o.parent, l.distance + 1 from line l"
                    + " join organisation o on o.id = l.above where o.parent is not null) select * from line",
            "insert into dashboard_congress select 'plan' || p || '.u' || n, 'plan' || p, 'u' || n, 'Chi bộ ' || n,"
                    + " case n % 3 when 0 then 'BASE_CELL' when 1 then 'BASE_COMMITTEE' else 'CELL_UNDER_BASE' end,"
                    + " 'c' || n % 3333, case n % 2 when 0 then 'MEMBERS' else 'DELEGATES' end, n % 5, n,"
                    + " case when n % 4 = 0 then 'RECOGNISED' else 'PREPARING' end,"
                    + " case n % 4 when 0 then 'DDDDDDDDDDDDDD' when 1 then 'DDOOOOOAAAAAAA' when 2 then 'DDDDODDOAAAAAA'"
                    + " else 'DOAAAAAAAAAAAA' end, date '2025-01-01' + n % 180, n % 2 = 0, date '2025-01-20' + n % 180,"
                    + " case when n % 4 = 0 then date '2025-01-01' + n % 60 end,"
                    + " case when n % 4 = 0 then date '2025-01-10' + n % 60 end, 'chi bo ' || n"
                    + " from (select n, case when n < 20000 then 99 else n % 34 end as p from generate_series(0, 49999) n) x",
            "insert into dashboard_step select 'd' || c.unit || '-' || s, c.congress, c.plan, c.unit, 'document-vetting',"
                    + " 'user_Step' || s % 45, c.congress || '-doc-' || s % 9, 'Việc ' || s % 45, 'Step ' || s % 45, 'NORMAL',"
                    + " (array['COMMITTEE','OFFICE','WORKING_GROUP','SECRETARY','ORGANISATION_BOARD'])[1 + s % 5],"
                    + " (array['COMMITTEE','OFFICE','WORKING_GROUP','SECRETARY','ORGANISATION_BOARD'])[1 + s % 5] || '@' || c.area,"
                    + " null, timestamp '2024-11-01' + s * interval '1 day', timestamp '2024-11-06' + s * interval '1 day', 0,"
                    + " timestamp '2024-11-03' + (s + (c.place + s) % 9) * interval '1 day', true, (c.place + s) % 9"
                    + " from dashboard_congress c, generate_series(0, 59) s",
            "insert into dashboard_step select 'o' || c.unit || '-' || s, c.congress, c.plan, c.unit, 'document-vetting',"
                    + " 'user_Step' || s, c.congress || '-doc-' || s % 9, 'Việc ' || s, 'Step ' || s, 'HIGH',"
                    + " (array['COMMITTEE','OFFICE','WORKING_GROUP','SECRETARY','ORGANISATION_BOARD'])[1 + s % 5],"
                    + " (array['COMMITTEE','OFFICE','WORKING_GROUP','SECRETARY','ORGANISATION_BOARD'])[1 + s % 5] || '@' || c.area,"
                    + " null, timestamp '2025-02-10' + s * interval '1 day',"
                    + " timestamp '2025-02-12 17:00' + (c.place % 97) * interval '1 day', 0, null, false, null"
                    + " from dashboard_congress c, generate_series(0, 7) s",
            "insert into plan (id, version, issuer, title, state, source, created_at) select distinct plan, 0,"
                    + " case plan when 'plan99' then 'central' else 'p' || substring(plan from 5) end, 'Kế hoạch ' || plan,"
                    + " 'ISSUED', '', timestamp '2024-10-01' from dashboard_congress",
            "vacuum analyze");

    private DashboardBenchmark() {}

    public static void main(String[] arguments) {
        var source = new SingleConnectionDataSource(arguments[0], true);
        var jdbc = JdbcClient.create(source);
        if (arguments.length > 1) {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                    .load()
                    .migrate();
            DATA.forEach(sql -> jdbc.sql(sql).update());
        }
        ask(jdbc);
        source.destroy();
    }

    private static void ask(JdbcClient jdbc) {
        var clock = Clock.fixed(
                TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(), ZoneId.of("Asia/Ho_Chi_Minh"));
        var counts = new ProgrammeCounts(jdbc, clock);
        var lines = new CongressLines(jdbc, clock);
        var steps = new StepLines(jdbc, clock);
        for (var who : Map.of(
                        "large plan", Extent.of("plan99", null),
                        "plan", Extent.of("plan7", null),
                        "commune in plan", Extent.of("plan99", Set.of("c77")),
                        "everything", Extent.of(null, null),
                        "province", Extent.of(null, Set.of("p7")),
                        "commune", Extent.of(null, Set.of("c77")))
                .entrySet()) {
            var extent = who.getValue();
            measure(who.getKey() + ": figures", () -> counts.figures(extent));
            measure(who.getKey() + ": areas", () -> lines.areas(extent));
            measure(who.getKey() + ": matrix", () -> {
                var page = lines.page(extent, new CongressLine.Position(2, 30000, ""));
                lines.overdue(page.stream().map(CongressLine::congress).toList());
            });
            measure(who.getKey() + ": next", () -> lines.next(extent, 5));
            measure(who.getKey() + ": overdue", () -> steps.overdue(extent, null, StepLines.Position.START));
            measure(
                    who.getKey() + ": overdue, later",
                    () -> steps.overdue(
                            extent, "OFFICE", new StepLines.Position(LocalDateTime.of(2025, 2, 25, 17, 0), "o")));
            measure(who.getKey() + ": doors", () -> steps.doors(extent));
        }
        measure("unit: steps", () -> steps.ofChain("plan99.u77"));
    }

    private static void measure(String what, Runnable question) {
        var times = new ArrayList<Long>();
        question.run();
        for (int time = 0; time < TIMES; time++) {
            var began = System.nanoTime();
            question.run();
            times.add((System.nanoTime() - began) / 100_000);
        }
        times.sort(null);
        System.out.printf(
                "%-32s median %7.1f ms   p95 %7.1f ms%n",
                what, times.get(TIMES / 2) / 10.0, times.get(TIMES * 95 / 100 - 1) / 10.0);
    }
}
