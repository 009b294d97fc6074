package vn.daihoi.oversight;

import static vn.daihoi.oversight.OversightMessages.COMPLAINT_ID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Enters a complaint; from now on it stands in the way of approval and recognition. */
@UseCase
public class ReceiveComplaint {

    private final JdbcClient jdbc;
    private final OpenComplaints open;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceiveComplaint(
            JdbcClient jdbc, OpenComplaints open, Workflow workflow, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /** @return the complaint's id */
    public String receive(Command command) {
        var congress = command.congress();
        open.lock(congress);
        var number = 1
                + jdbc.sql("select count(*) from complaint where congress = :congress")
                        .param("congress", congress)
                        .query(Integer.class)
                        .single();
        var id = congress + ".complaint-" + number;
        insert(id, number, command);
        workflow.correlateWithin(OversightMessages.COMPLAINT_RECEIVED, congress, COMPLAINT_ID.of(id));
        events.publishEvent(new MilestonesMoved(congress));
        return id;
    }

    private void insert(String id, int number, Command command) {
        var letter = command.letter();
        jdbc.sql("insert into complaint (id, congress, number, received_on, sender, about, content, paper, entered_by,"
                        + " entered_at) values (:id, :congress, :number, :received, :sender, :about, :content, :paper,"
                        + " :by, :at)")
                .param("id", id)
                .param("congress", command.congress())
                .param("number", number)
                .param("received", command.receivedOn())
                .param("sender", Text.normal(letter.sender()))
                .param("about", Text.normal(letter.about()))
                .param("content", Text.normal(letter.content()))
                .param("paper", letter.paper())
                .param("by", command.by().id())
                .param("at", LocalDateTime.now(clock))
                .update();
    }

    public record Command(String congress, LocalDate receivedOn, Letter letter, Actor by) {}

    /** @param paper id of the stored scan; null when there is none */
    public record Letter(String sender, String about, String content, String paper) {}
}
