package vn.daihoi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daihoi.PilotCongressApplication;
import vn.daihoi.rehearsal.RehearseCommand;
import vn.daihoi.testing.PostgresServer;

/** What dashboards read is what the engine knows, at every moment of a rehearsal in which much goes wrong. */
class CourseJourneyTest {

    private static final String SECONDS = "'YYYY-MM-DD HH24:MI:SS'";

    @TempDir
    Path out;

    @AfterEach
    void backToRealTime() {
        ClockUtil.reset();
    }

    @Test
    void neverDisagreesWithTheEngine() throws Exception {
        var database = PostgresServer.running().newDatabase();
        var rehearsal = CompletableFuture.supplyAsync(() -> rehearse(database));
        int looks = 0;
        int looksAtOpenWork = 0;
        while (!ended(rehearsal)) {
            var open = compare(database);
            looks++;
            looksAtOpenWork += open > 0 ? 1 : 0;
        }
        assertThat(rehearsal.get()).isZero();
        assertThat(compare(database)).isZero();
        assertThat(looks).isPositive();
        assertThat(looksAtOpenWork).isPositive();
    }

    private static boolean ended(CompletableFuture<Integer> rehearsal) throws Exception {
        try {
            rehearsal.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillPlaying) {
            return false;
        }
    }

    private int rehearse(String database) {
        var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new RehearseCommand(PilotCongressApplication.class, said, said).run(new String[] {
            "rehearse",
            "src/main/resources/samples/o-cho-dua.yaml",
            "--scenario",
            "rough",
            "--database",
            database,
            "--out",
            out.toString()
        });
    }

    /** In one snapshot of the database; how many tasks were open in it. */
    private static int compare(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(database)) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            if (read(connection, "select 1 from information_schema.tables where table_name = 'act_hi_taskinst'")
                            .isEmpty()
                    || read(connection, "select 1 from information_schema.tables where table_name = 'dashboard_step'")
                            .isEmpty()) {
                return 0;
            }
            assertThat(read(connection, STEPS)).isEqualTo(read(connection, ENGINE_STEPS));
            assertThat(read(connection, CONGRESSES)).isEqualTo(read(connection, OWN_CONGRESSES));
            return read(connection, OPEN).size();
        }
    }

    private static final String OPEN = "select task from dashboard_step where closed_at is null";
    private static final String STEPS = "select concat_ws('|', task, chain, process, element, assignee,"
            + " to_char(opened_at, " + SECONDS + "), to_char(due, " + SECONDS + "), to_char(closed_at, " + SECONDS
            + "), completed) from dashboard_step";
    private static final String ENGINE_STEPS = "select concat_ws('|', t.id_, p.business_key_, t.proc_def_key_,"
            + " t.task_def_key_, t.assignee_, to_char(t.start_time_, " + SECONDS + "), to_char(t.due_date_, " + SECONDS
            + "), to_char(t.end_time_, " + SECONDS + "), coalesce(t.delete_reason_ = 'completed', false))"
            + " from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_";
    private static final String CONGRESSES = "select concat_ws('|', congress, plan, unit, state, counting_day, fixed,"
            + " last_day, held_on, closed_on, stages) from dashboard_congress";
    private static final String OWN_CONGRESSES = "select concat_ws('|', id, plan, unit, state,"
            + " coalesce(first_day, expected_from, last_day), first_day is not null, last_day,"
            + " case when state in ('HELD', 'RECOGNISED', 'APPOINTED_RECOGNISED') then final_day end, closed_on,"
            + " (select string_agg(case s.state when 'DROPPED' then 'X' else left(s.state, 1) end, '' order by"
            + " array_position(array['PLAN','SETUP','DOCUMENTS','PERSONNEL','BUDGET','LOGISTICS','DATE','READINESS',"
            + "'CONSENT','CONGRESS','RESULTS','RECOGNITION','DEBRIEF','CLOSED'], s.stage::text))"
            + " from congress_stage s where s.congress = c.id)) from congress c";

    private static TreeSet<String> read(Connection connection, String sql) throws SQLException {
        var lines = new TreeSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
