package vn.daihoi.deadline;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.PilotCongressApplication;
import vn.daihoi.workflow.VirtualTime;

/**
 * Measures the sweep on an empty PostgreSQL database: 20,000 deadlines fall due at once among more and more that do not, and the
 * mails for 5,000 people are written in one pass: {@code DeadlineBenchmark JDBC-URL}. No test: what it says depends on the machine.
 */
public final class DeadlineBenchmark {

    private static final int DUE = 20_000;
    private static final LocalDateTime FRIDAY_NIGHT = LocalDateTime.of(2025, 3, 7, 18, 0);
    private static final LocalDateTime MONDAY = LocalDateTime.of(2025, 3, 10, 7, 0);
    private static final String TAKE =
            "select deadline from deadline_next_check where check_at <= timestamp '2025-03-10 07:00'"
                    + " order by check_at limit 500 for update skip locked";
    private static final String WAITING =
            "select * from deadline where closed_at is null and id in (select deadline from"
                    + " deadline_audience where audience in ('COMMITTEE@bench-7', 'bench-7')) order by due, id for update skip locked";

    private static final List<String> PEOPLE = List.of(
            "insert into organisation select 'bench', 'Huyện ủy', 'ABOVE_BASE', null, null, null",
            "insert into organisation select 'bench-' || n, 'Chi bộ ' || n, 'BASE_CELL', 'bench', null, null"
                    + " from generate_series(0, 4999) n",
            "insert into person select 'bench-' || n, 'Đảng viên ' || n, 'bench-' || n || '@example.invalid', 'vi', false"
                    + " from generate_series(0, 4999) n",
            "insert into role_holding select 'bench-' || n, 'COMMITTEE', 'bench-' || n, date '2024-01-01', null"
                    + " from generate_series(0, 4999) n",
            "insert into role_holding select 'bench-' || n, 'SECRETARY', 'bench-' || (n + 1) % 5000, date '2024-01-01', null"
                    + " from generate_series(0, 4999) n");

    private static final String DEADLINES = "insert into deadline (id, kind, chain, task_id, title, groups_text,"
            + " organisation, superior, criticality, rule_text, opened_at, due, round, state, rung, anchor, stood_still)"
            + " select '%1$s' || n, 'TASK', 'bench.' || n %% 5000, '%1$s' || n, 'Việc ' || n,"
            + " 'COMMITTEE@bench-' || n %% 5000, 'bench-' || n %% 5000, 'bench', 'NORMAL', '3wd', timestamp '2025-03-04 08:00',"
            + " %2$s, 0, 'OPEN', %3$d, date '2025-03-04', 0 from generate_series(1, %4$d) n";

    private final SweepDeadlines sweep;
    private final VirtualTime time;
    private final JdbcClient jdbc;

    private DeadlineBenchmark(ConfigurableApplicationContext application) {
        sweep = application.getBean(SweepDeadlines.class);
        time = application.getBean(VirtualTime.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(PilotCongressApplication.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + arguments[0])) {
            new DeadlineBenchmark(application).measure();
        }
    }

    private void measure() {
        PEOPLE.forEach(sql -> jdbc.sql(sql).update());
        int others = 0;
        for (var more : new int[] {0, 80_000, 400_000}) {
            later("later" + more + "-", more);
            others += more;
            for (int round = 0; round < 2; round++) {
                dueToday(others);
                overdue(others);
            }
        }
        explain(TAKE);
        explain(WAITING);
        digest();
    }

    private void explain(String sql) {
        jdbc.sql("explain (analyze, buffers) " + sql).query(String.class).list().forEach(System.out::println);
    }

    /** One notice each, to whoever has to do it. */
    private void dueToday(int others) {
        clear();
        put(new Some("due", "timestamp '2025-03-10 17:00'", 1, "timestamp '2025-03-10 07:00'", DUE));
        time.moveTo(MONDAY);
        var meter = new Meter();
        meter.tell("due today among " + others, sweep.climb(), "deadlines");
    }

    /** Two notices each, also to the head of the body. */
    private void overdue(int others) {
        clear();
        put(new Some("due", "timestamp '2025-03-07 17:00'", 2, "timestamp '2025-03-07 17:00'", DUE));
        time.moveTo(MONDAY);
        var meter = new Meter();
        meter.tell("overdue among " + others, sweep.climb(), "deadlines");
    }

    private void digest() {
        clear();
        put(new Some("due", "timestamp '2025-03-10 17:00'", 1, "timestamp '2025-03-10 07:00'", DUE));
        time.moveTo(MONDAY);
        sweep.climb();
        time.moveTo(MONDAY.plusMinutes(30));
        var meter = new Meter();
        meter.tell("digest of 5,000 people", sweep.write(), "mails");
    }

    private void later(String name, int number) {
        time.moveTo(FRIDAY_NIGHT);
        var due = "timestamp '2025-05-05 17:00' + n % 90 * interval '1 day'";
        var check = "timestamp '2025-05-01 07:00' + n % 90 * interval '1 day'";
        put(new Some(name, due, 0, check, number));
    }

    private void put(Some some) {
        jdbc.sql(DEADLINES.formatted(some.name(), some.due(), some.rung(), some.number()))
                .update();
        jdbc.sql("insert into deadline_next_check select '%s' || n, %s from generate_series(1, %d) n"
                        .formatted(some.name(), some.check(), some.number()))
                .update();
        jdbc.sql("insert into deadline_audience select 'COMMITTEE@bench-' || n %% 5000, '%s' || n"
                                .formatted(some.name())
                        + " from generate_series(1, %d) n".formatted(some.number()))
                .update();
        List.of("deadline", "deadline_next_check", "deadline_audience")
                .forEach(table -> jdbc.sql("analyze " + table).update());
    }

    private void clear() {
        List.of(
                        "delete from escalation",
                        "delete from mail",
                        "delete from deadline_audience where deadline like 'due%'",
                        "delete from deadline_next_check where deadline like 'due%'",
                        "delete from deadline where id like 'due%'",
                        "vacuum escalation",
                        "vacuum deadline_next_check",
                        "vacuum deadline")
                .forEach(sql -> jdbc.sql(sql).update());
    }

    /**
     * @param due SQL of the number {@code n}, as {@code check}
     * @param rung reached before
     */
    private record Some(String name, String due, int rung, String check, int number) {}

    /** Time by the clock on the wall, and the work of this process and of the database, which another load does not change. */
    private final class Meter {

        private final long wall = System.nanoTime();
        private final double here = here();
        private final double database = database();

        void tell(String what, int number, String things) {
            var seconds = (System.nanoTime() - wall) / 1e9;
            var work = here() - here;
            var served = database() - database;
            System.out.printf(
                    "%-26s %,6d %-9s %6.2f s = %,7.0f/s; work %5.2f s here, %5.2f s in the database = %,7.0f/s%n",
                    what, number, things, seconds, number / seconds, work, served, number / (work + served));
        }

        private double here() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                            .getProcessCpuTime()
                    / 1e9;
        }

        /** From the process table, so only where the database runs on the same machine; else 0. */
        private double database() {
            return jdbc
                    .sql("select pid from pg_stat_activity where datname = current_database()")
                    .query(Integer.class)
                    .list()
                    .stream()
                    .mapToDouble(DeadlineBenchmark::seconds)
                    .sum();
        }
    }

    private static double seconds(int process) {
        try {
            var fields = Files.readString(Path.of("/proc/" + process + "/stat"))
                    .replaceAll("^.*\\) ", "")
                    .split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
        } catch (IOException elsewhere) {
            return 0;
        }
    }
}
