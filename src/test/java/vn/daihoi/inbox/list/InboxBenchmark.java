package vn.daihoi.inbox.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.PilotCongressApplication;

/**
 * Measures the list and its counts on an empty PostgreSQL database beside the engine's own query of the same tasks: 1,000 open
 * tasks, then 100,000, of 25 roles and 1,000 people: {@code InboxBenchmark JDBC-URL}. No test: what it says depends on the machine.
 */
public final class InboxBenchmark {

    private static final int TIMES = 200;
    private static final int ENGINE_TIMES = 20;
    private static final int LATER = 199;

    /** Five roles share 80 % of the work, twenty the rest; every tenth task somebody has taken. */
    private static final String ROLE =
            "case when n %% 10 < 8 then 'R' || n %% 5 else 'R' || (5 + n / 10 %% 20) end || '@bench'";

    private static final List<String> FILL = List.of(
            "insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_, assignee_)"
                    + " select 'b' || n, 1, 'Việc ' || n, 'user_Do', 50, timestamp '2025-01-01' + n * interval '1 minute',"
                    + " timestamp '2025-02-01' + (n * 7919 %% 100000) * interval '1 minute',"
                    + " 1, case when n %% 10 = 9 then 'p' || n %% 1000 end from generate_series(%1$d, %2$d) n",
            "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select 'l' || n, 1, " + ROLE
                    + ", 'candidate', 'b' || n from generate_series(%1$d, %2$d) n",
            "insert into inbox_task (id, process, element, name, name_en, case_id, unit, unit_key, plan, criticality, due, created,"
                    + " assignee, search) select 'b' || n, 'election', 'user_Do', 'Việc ' || n, 'Task ' || n, 'case' || n %% 3000,"
                    + " 'Chi bộ số ' || n %% 3000, 'chi bo so ' || n %% 3000, 'Kế hoạch đại hội điểm',"
                    + " (array['NORMAL','HIGH','CRITICAL'])[1 + n %% 3], timestamp '2025-02-01' + (n * 7919 %% 100000) * interval '1 minute',"
                    + " timestamp '2025-01-01' + n * interval '1 minute', case when n %% 10 = 9 then 'p' || n %% 1000 end,"
                    + " ' viec ' || n || ' task ' || n || ' bao cao chinh tri cua chi bo so ' || n %% 3000 || ' ke hoach dai hoi diem '"
                    + " from generate_series(%1$d, %2$d) n",
            "insert into inbox_audience (task, audience, due, created, urgency, unit_key) select id, audience, due, created,"
                    + " case criticality when 'CRITICAL' then 0 when 'HIGH' then 1 else 2 end, unit_key from (select "
                    + ROLE
                    + " as audience, t.* from generate_series(%1$d, %2$d) n join inbox_task t on t.id = 'b' || n"
                    + " union all select '@bench', t.* from generate_series(%1$d, %2$d) n join inbox_task t on t.id = 'b' || n"
                    + " union all select t.assignee, t.* from generate_series(%1$d, %2$d) n join inbox_task t on t.id = 'b' || n"
                    + " where t.assignee is not null) x",
            "vacuum analyze inbox_task",
            "vacuum analyze inbox_audience",
            "vacuum analyze act_ru_task",
            "vacuum analyze act_ru_identitylink");

    private static final Set<String> BROAD = Set.of("R0@bench", "R1@bench", "R2@bench", "R7@bench", "p9");
    private static final Set<String> NARROW = Set.of("R11@bench", "p19");
    private static final Set<String> EVERYTHING = Set.of("@bench");

    private final TaskRows rows;
    private final TaskService engine;
    private final JdbcClient jdbc;

    private InboxBenchmark(ConfigurableApplicationContext application) {
        rows = application.getBean(TaskRows.class);
        engine = application.getBean(TaskService.class);
        jdbc = application.getBean(JdbcClient.class);
    }

    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(PilotCongressApplication.class)
                .profiles("test")
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + arguments[0])) {
            var benchmark = new InboxBenchmark(application);
            benchmark.measure(1, 1_000);
            benchmark.measure(1_001, 100_000);
        }
    }

    private void measure(int first, int last) {
        FILL.forEach(sql -> jdbc.sql(sql.formatted(first, last)).update());
        System.out.println("--- " + last + " open tasks");
        for (var who :
                List.of(new Who("broad", BROAD), new Who("narrow", NARROW), new Who("organisation", EVERYTHING))) {
            lists(who);
            text(who);
            if (!who.audiences.equals(EVERYTHING)) {
                engine(who);
            }
        }
    }

    private void lists(Who who) {
        for (var sort : TaskSort.values()) {
            var first = new TaskRows.Way(sort, null, false, Inbox.PAGE + 1);
            time(who.name + ": first page by " + sort, TIMES, () -> rows.page(who.audiences, TaskFilter.NONE, first));
            var deep = new TaskRows.Way(sort, edge(who, sort), false, Inbox.PAGE + 1);
            time(who.name + ": 200th page by " + sort, TIMES, () -> rows.page(who.audiences, TaskFilter.NONE, deep));
        }
        time(who.name + ": count", TIMES, () -> rows.count(who.audiences, TaskFilter.NONE, Inbox.MOST + 1));
    }

    private void text(Who who) {
        var common = new TaskFilter(null, null, null, null, null, null, "báo cáo chính trị");
        var rare = new TaskFilter(null, null, null, null, null, null, "việc 77");
        var unit = new TaskFilter(null, "bộ số 77", null, null, null, null, null);
        var way = new TaskRows.Way(TaskSort.DUE, null, false, Inbox.PAGE + 1);
        for (var filter : List.of(common, rare, unit)) {
            var what = who.name + ": find " + (filter.text() == null ? filter.unit() : filter.text());
            time(what, TIMES, () -> rows.page(who.audiences, filter, way));
            time(what + ", count", TIMES, () -> rows.count(who.audiences, filter, Inbox.MOST + 1));
        }
    }

    private void engine(Who who) {
        var deep = Math.max(
                0,
                Math.min(
                        Inbox.PAGE * LATER,
                        rows.count(who.audiences, TaskFilter.NONE, Integer.MAX_VALUE) - Inbox.PAGE));
        time(
                who.name + ": TaskQuery, first page",
                ENGINE_TIMES,
                () -> query(who).orderByDueDate().asc().listPage(0, Inbox.PAGE + 1));
        time(
                who.name + ": TaskQuery, 200th page",
                ENGINE_TIMES,
                () -> query(who).orderByDueDate().asc().listPage(deep, Inbox.PAGE + 1));
        time(who.name + ": TaskQuery, count", ENGINE_TIMES, () -> query(who).count());
    }

    private TaskQuery query(Who who) {
        return engine.createTaskQuery()
                .taskCandidateGroupIn(new ArrayList<>(who.audiences))
                .includeAssignedTasks();
    }

    private Position edge(Who who, TaskSort sort) {
        var most = Inbox.PAGE * LATER;
        var before = rows.page(who.audiences, TaskFilter.NONE, new TaskRows.Way(sort, null, false, most));
        return before.get(Math.max(0, before.size() - 1 - (before.size() < most ? Inbox.PAGE : 0)))
                .position();
    }

    private static void time(String what, int times, Supplier<?> question) {
        for (int warm = 0; warm < times / 4; warm++) {
            question.get();
        }
        var taken = new ArrayList<Long>();
        for (int time = 0; time < times; time++) {
            var began = System.nanoTime();
            question.get();
            taken.add((System.nanoTime() - began) / 1_000);
        }
        taken.sort(null);
        System.out.printf(
                "%-52s median %8.2f ms   p95 %8.2f ms%n",
                what, taken.get(times / 2) / 1000.0, taken.get(times * 95 / 100 - 1) / 1000.0);
    }

    private record Who(String name, Set<String> audiences) {}
}
