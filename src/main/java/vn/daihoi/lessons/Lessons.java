package vn.daihoi.lessons;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps lessons, whom they bind, and the answers. */
@Component
class Lessons {

    private static final String SELECT = "select id, aspect, rule, congress, artefact, owner, due_day from lesson ";

    private final JdbcClient jdbc;

    Lessons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The whole list of a review, in the place of any before. */
    void replace(String review, String plan, List<Lesson> lessons) {
        jdbc.sql("delete from lesson_audience where lesson in (select id from lesson where review = :review)")
                .param("review", review)
                .update();
        jdbc.sql("delete from lesson where review = :review")
                .param("review", review)
                .update();
        for (int place = 0; place < lessons.size(); place++) {
            insert(review + "." + (place + 1), review, plan, place, lessons.get(place));
        }
    }

    List<Lesson> ofReview(String review) {
        return read(jdbc.sql(SELECT + "where review = :key order by place").param("key", review));
    }

    List<Lesson> binding(String plan) {
        return read(jdbc.sql(SELECT + "where plan = :key and bound = true order by review, place")
                .param("key", plan));
    }

    void bind(String review) {
        jdbc.sql("update lesson set bound = true where review = :review")
                .param("review", review)
                .update();
    }

    boolean answered(String lesson, String congress) {
        return jdbc.sql("select count(*) from lesson_answer where lesson = :lesson and congress = :congress")
                        .param("lesson", lesson)
                        .param("congress", congress)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    int answers(String plan) {
        return jdbc.sql("select count(*) from lesson_answer a join lesson l on l.id = a.lesson where l.plan = :plan")
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    private List<Lesson> read(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new Lesson(
                        row.getString("id"),
                        row.getString("aspect"),
                        row.getString("rule"),
                        row.getString("congress"),
                        row.getString("artefact"),
                        row.getString("owner"),
                        row.getObject("due_day", LocalDate.class),
                        audience(row.getString("id"))))
                .list();
    }

    private List<String> audience(String lesson) {
        return jdbc.sql("select audience from lesson_audience where lesson = :lesson order by audience")
                .param("lesson", lesson)
                .query(String.class)
                .list();
    }

    private void insert(String id, String review, String plan, int place, Lesson lesson) {
        jdbc.sql(
                        "insert into lesson (id, review, plan, place, aspect, rule, congress, artefact, owner, due_day, bound)"
                                + " values (:id, :review, :plan, :place, :aspect, :rule, :congress, :artefact, :owner, :due, false)")
                .param("id", id)
                .param("review", review)
                .param("plan", plan)
                .param("place", place)
                .param("aspect", lesson.aspect())
                .param("rule", lesson.rule())
                .param("congress", lesson.congress())
                .param("artefact", lesson.artefact())
                .param("owner", lesson.owner())
                .param("due", lesson.due())
                .update();
        lesson.audience().forEach(audience -> jdbc.sql(
                        "insert into lesson_audience (lesson, audience) values (:lesson, :audience)")
                .param("lesson", id)
                .param("audience", audience)
                .update());
    }
}
