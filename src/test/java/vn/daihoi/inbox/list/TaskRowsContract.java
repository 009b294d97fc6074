package vn.daihoi.inbox.list;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.daihoi.shared.Text;

/** What lists of tasks promise on every database; checked against the same list made in memory. */
abstract class TaskRowsContract {

    private static final LocalDateTime DAY = LocalDateTime.of(2025, 3, 3, 8, 0);
    private static final List<String> UNITS = List.of("Chi bộ Ấp Đông", "Đảng bộ xã Tây", "Chi bộ Bờ Ao");
    private static final Set<String> MINE = Set.of("OFFICE@a", "SECRETARY@a", "a.office");
    private static final int TASKS = 140;
    private static final int PAGE = 13;

    private final List<Given> all = new ArrayList<>();
    private SingleConnectionDataSource source;
    private TaskRows rows;

    abstract String database();

    abstract String[] migrations();

    abstract TaskRows rows(JdbcClient jdbc);

    @BeforeEach
    void fill() {
        source = new SingleConnectionDataSource(database(), true);
        Flyway.configure().dataSource(source).locations(migrations()).load().migrate();
        var jdbc = JdbcClient.create(source);
        rows = rows(jdbc);
        jdbc.sql("delete from inbox_audience").update();
        jdbc.sql("delete from inbox_task").update();
        var random = new Random(7);
        for (int number = 0; number < TASKS; number++) {
            put(jdbc, given(number, random));
        }
    }

    @AfterEach
    void leave() {
        source.destroy();
    }

    @ParameterizedTest
    @EnumSource
    void pagesFollowEachOtherForwardAndBack(TaskSort sort) {
        for (var filter : filters()) {
            var expected = expected(sort, filter);
            var walked = new ArrayList<String>();
            var page = page(sort, filter, null, false);
            while (!page.isEmpty()) {
                walked.addAll(ids(page));
                page = page(sort, filter, page.get(page.size() - 1).position(), false);
            }
            assertThat(walked).isEqualTo(expected);
            var edge = rows.page(MINE, filter, new TaskRows.Way(sort, null, false, TASKS));
            var back = ids(page(sort, filter, edge.get(edge.size() - 1).position(), true));
            Collections.reverse(back);
            assertThat(back).isEqualTo(expected.subList(Math.max(0, expected.size() - 1 - PAGE), expected.size() - 1));
        }
    }

    @Test
    void countsStopAtTheirMost() {
        for (var filter : filters()) {
            var expected = expected(TaskSort.DUE, filter).size();
            assertThat(rows.count(MINE, filter, TASKS)).isEqualTo(expected);
            assertThat(rows.count(MINE, filter, expected - 1)).isEqualTo(expected - 1);
        }
    }

    @Test
    void nobodysTasksAreShownToOthers() {
        assertThat(rows.count(Set.of("OFFICE@b"), TaskFilter.NONE, TASKS)).isZero();
        assertThat(rows.page(Set.of("OFFICE@b"), TaskFilter.NONE, new TaskRows.Way(TaskSort.DUE, null, false, PAGE)))
                .isEmpty();
    }

    private static List<TaskFilter> filters() {
        return List.of(
                TaskFilter.NONE,
                new TaskFilter("election", null, null, null, null, null, null),
                new TaskFilter(null, "AP dong", null, null, null, null, null),
                new TaskFilter(null, null, "Kế hoạch 1", null, null, null, null),
                new TaskFilter(null, null, null, DAY.plusDays(2), DAY.plusDays(9), null, null),
                new TaskFilter(null, null, null, null, null, "HIGH", null),
                new TaskFilter(null, "", "", null, null, "", "viỆc sỐ 1"),
                new TaskFilter(null, null, null, null, null, null, "1, việC!"),
                new TaskFilter(null, null, null, null, null, null, "%'_ \\ "));
    }

    private List<InboxTask> page(TaskSort sort, TaskFilter filter, Position from, boolean back) {
        return rows.page(MINE, filter, new TaskRows.Way(sort, from, back, PAGE));
    }

    private static List<String> ids(List<InboxTask> tasks) {
        return new ArrayList<>(tasks.stream().map(InboxTask::id).toList());
    }

    private List<String> expected(TaskSort sort, TaskFilter filter) {
        return all.stream()
                .filter(task -> task.audiences.stream().anyMatch(MINE::contains))
                .filter(task -> task.fits(filter))
                .sorted(order(sort))
                .map(Given::id)
                .toList();
    }

    private static Comparator<Given> order(TaskSort sort) {
        return switch (sort) {
            case DUE -> comparing(Given::due).thenComparing(Given::id);
            case NEWEST -> comparing(Given::created).thenComparing(Given::id).reversed();
            case URGENCY ->
                comparing((Given task) -> Urgency.of(task.criticality))
                        .thenComparing(Given::due)
                        .thenComparing(Given::id);
            case UNIT ->
                comparing((Given task) -> Text.folded(task.unit))
                        .thenComparing(Given::due)
                        .thenComparing(Given::id);
        };
    }

    private static Given given(int number, Random random) {
        var audiences = new TreeSet<String>();
        for (var one : List.of("OFFICE@a", "SECRETARY@a", "a.office", "COMMITTEE@a", "@a")) {
            if (random.nextInt(3) == 0) {
                audiences.add(one);
            }
        }
        return new Given(
                "t%03d".formatted(number),
                number % 2 == 0 ? "election" : "document-vetting",
                "Việc số " + number,
                UNITS.get(random.nextInt(UNITS.size())),
                "Kế hoạch " + number % 3,
                Urgency.LEVELS.get(random.nextInt(Urgency.LEVELS.size())),
                DAY.plusDays(random.nextInt(12)),
                DAY.minusHours(random.nextInt(40)),
                audiences);
    }

    private void put(JdbcClient jdbc, Given task) {
        all.add(task);
        jdbc.sql(
                        "insert into inbox_task (id, process, element, name, name_en, case_id, unit, unit_key, plan, criticality, due,"
                                + " created, search) values (:id, :process, 'user_Do', :name, :name, 'case', :unit, :key, :plan,"
                                + " :criticality, :due, :created, :search)")
                .param("id", task.id)
                .param("process", task.process)
                .param("name", task.name)
                .param("unit", task.unit)
                .param("key", Text.folded(task.unit))
                .param("plan", task.plan)
                .param("criticality", task.criticality)
                .param("due", task.due)
                .param("created", task.created)
                .param("search", Words.stored(task.name))
                .update();
        for (var audience : task.audiences) {
            jdbc.sql(
                            "insert into inbox_audience (task, audience, due, created, urgency, unit_key) values (:id, :audience, :due,"
                                    + " :created, :urgency, :key)")
                    .param("id", task.id)
                    .param("audience", audience)
                    .param("due", task.due)
                    .param("created", task.created)
                    .param("urgency", Urgency.of(task.criticality))
                    .param("key", Text.folded(task.unit))
                    .update();
        }
    }

    private record Given(
            String id,
            String process,
            String name,
            String unit,
            String plan,
            String criticality,
            LocalDateTime due,
            LocalDateTime created,
            Set<String> audiences) {

        boolean fits(TaskFilter filter) {
            return within(process, filter.process())
                    && within(plan, filter.plan())
                    && within(criticality, filter.criticality())
                    && (filter.unit() == null || Text.folded(unit).contains(Text.folded(filter.unit())))
                    && Words.of(filter.text()).stream()
                            .allMatch(word -> Words.of(name).stream().anyMatch(one -> one.startsWith(word)))
                    && (filter.from() == null || !due.isBefore(filter.from()))
                    && (filter.before() == null || due.isBefore(filter.before()));
        }

        private static boolean within(String value, String wanted) {
            return wanted == null || wanted.isBlank() || value.equals(wanted);
        }
    }
}
