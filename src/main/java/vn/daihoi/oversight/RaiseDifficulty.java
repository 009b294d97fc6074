package vn.daihoi.oversight;

import static vn.daihoi.oversight.OversightMessages.ANSWER_DUE;
import static vn.daihoi.oversight.OversightMessages.DIFFICULTY_ID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Somebody does not know how to go on; the working group owes an answer by a day. */
@UseCase
public class RaiseDifficulty {

    private static final int WORKING_DAYS = 3;

    private final JdbcClient jdbc;
    private final OpenComplaints congresses;
    private final Workflow workflow;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RaiseDifficulty(
            JdbcClient jdbc, OpenComplaints congresses, Workflow workflow, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.workflow = workflow;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @return the difficulty's id */
    public String raise(Command command) {
        var congress = command.congress();
        congresses.lock(congress);
        var number = 1
                + jdbc.sql("select count(*) from difficulty where congress = :congress")
                        .param("congress", congress)
                        .query(Integer.class)
                        .single();
        var id = congress + ".difficulty-" + number;
        var due = command.answerBy() != null
                ? command.answerBy()
                : calendar.plusWorkingDays(LocalDate.now(clock), WORKING_DAYS);
        insert(id, number, due, command);
        workflow.correlateWithin(
                OversightMessages.DIFFICULTY_RAISED, congress, DIFFICULTY_ID.of(id), ANSWER_DUE.of(due.toString()));
        return id;
    }

    private void insert(String id, int number, LocalDate due, Command command) {
        jdbc.sql("insert into difficulty (id, congress, number, topic, question, raised_by, raised_by_name, raised_at,"
                        + " answer_due, published) values (:id, :congress, :number, :topic, :question, :by, :byName,"
                        + " :at, :due, false)")
                .param("id", id)
                .param("congress", command.congress())
                .param("number", number)
                .param("topic", Text.normal(command.topic()))
                .param("question", Text.normal(command.question()))
                .param("by", command.by().id())
                .param("byName", command.by().name())
                .param("at", LocalDateTime.now(clock))
                .param("due", due)
                .update();
    }

    /** @param answerBy null for three working days from now */
    public record Command(String congress, String topic, String question, LocalDate answerBy, Actor by) {}
}
