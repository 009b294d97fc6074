package vn.daihoi.deadline;

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
    private static final String TAKE = "select * from deadline where next_check_at <= timestamp '2025-03-10 07:00'"
            + " order by next_check_at limit 500 for update skip locked";

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
            + " organisation, superior, criticality, rule_text, opened_at, due, round, state, rung, told, next_check_at,"
            + " anchor, stood_still) select '%1$s' || n, 'TASK', 'bench.' || n %% 5000, '%1$s' || n, 'Việc ' || n,"
            + " 'COMMITTEE@bench-' || n %% 5000, 'bench-' || n %% 5000, 'bench', 'NORMAL', '3wd', timestamp '2025-03-04 08:00',"
            + " %2$s, 0, 'OPEN', %3$d, false, %4$s, date '2025-03-04', 0 from generate_series(1, %5$d) n";

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
        jdbc.sql("explain (analyze, buffers) " + TAKE)
                .query(String.class)
                .list()
                .forEach(System.out::println);
        digest();
    }

    /** One notice each, to whoever has to do it. */
    private void dueToday(int others) {
        clear();
        var due = "timestamp '2025-03-10 17:00'";
        jdbc.sql(DEADLINES.formatted("due", due, 1, "timestamp '2025-03-10 07:00'", DUE))
                .update();
        jdbc.sql("analyze deadline").update();
        time.moveTo(MONDAY);
        var meter = new Meter();
        meter.tell("due today among " + others, sweep.climb(), "deadlines");
    }

    /** Two notices each, also to the head of the body. */
    private void overdue(int others) {
        clear();
        var due = "timestamp '2025-03-07 17:00'";
        jdbc.sql(DEADLINES.formatted("due", due, 2, due, DUE)).update();
        jdbc.sql("analyze deadline").update();
        time.moveTo(MONDAY);
        var meter = new Meter();
        meter.tell("overdue among " + others, sweep.climb(), "deadlines");
    }

    private void digest() {
        clear();
        var due = "timestamp '2025-03-10 17:00'";
        jdbc.sql(DEADLINES.formatted("due", due, 1, "timestamp '2025-03-10 07:00'", DUE))
                .update();
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
        jdbc.sql(DEADLINES.formatted(name, due, 0, check, number)).update();
    }

    private void clear() {
        jdbc.sql("delete from escalation").update();
        jdbc.sql("delete from mail").update();
        jdbc.sql("delete from deadline where id like 'due%'").update();
        jdbc.sql("vacuum analyze deadline").update();
    }

    /** Time by the clock on the wall, and the work of this thread and of the database, which another load does not change. */
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
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
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
