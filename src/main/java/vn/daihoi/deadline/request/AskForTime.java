package vn.daihoi.deadline.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.organisation.People;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.Workflow;

/** Asks for more time, or for the clock to stand still while another body has to answer; somebody above decides. */
@UseCase
public class AskForTime {

    static final String PROCESS = "deadline-request";
    static final ProcessVariable<String> REQUEST = ProcessVariable.text("requestId");
    private static final int LONGEST = 300;

    private final DeadlineQueries deadlines;
    private final TimeRequests requests;
    private final People people;
    private final Deciders deciders;
    private final Workflow workflow;
    private final Clock clock;

    AskForTime(
            DeadlineQueries deadlines,
            TimeRequests requests,
            People people,
            Deciders deciders,
            Workflow workflow,
            Clock clock) {
        this.deadlines = deadlines;
        this.requests = requests;
        this.people = people;
        this.deciders = deciders;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @return faults by field; nothing is asked when there are any */
    public List<Fault> ask(Command command) {
        var deadline = deadlines.find(command.deadline()).filter(DeadlineView::running);
        if (deadline.isEmpty()) {
            return List.of(new Fault("reason", "request.error.done"));
        }
        var fault = fault(command, deadline.get());
        if (fault.isPresent()) {
            return List.of(fault.get());
        }
        var request = request(command, deadline.get());
        requests.insert(request);
        start(request, deadline.get());
        return List.of();
    }

    private Optional<Fault> fault(Command command, DeadlineView deadline) {
        if (requests.open(deadline.id()).isPresent()) {
            return Optional.of(new Fault("reason", "request.error.asked"));
        }
        if (command.waits() ? blank(command.waitsFor()) : command.wanted() == null) {
            return Optional.of(new Fault(command.waits() ? "waitsFor" : "wanted", "request.error.missing"));
        }
        if (!command.waits() && command.wanted().isBefore(LocalDate.now(clock))) {
            return Optional.of(new Fault("wanted", "request.error.past"));
        }
        if (!command.waits() && !command.wanted().isAfter(deadline.due().toLocalDate())) {
            return Optional.of(new Fault("wanted", "request.error.notLater"));
        }
        return blank(command.reason()) ? Optional.of(new Fault("reason", "request.error.missing")) : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }

    private TimeRequest request(Command command, DeadlineView deadline) {
        return new TimeRequest(
                UUID.randomUUID().toString(),
                deadline.id(),
                deadline.round(),
                command.person(),
                people.require(command.person()).name(),
                command.waits() ? null : command.wanted(),
                command.waits() ? Text.normal(command.waitsFor()).strip() : null,
                Text.normal(command.reason()).strip(),
                LocalDateTime.now(clock),
                "OPEN",
                null,
                null,
                null,
                null);
    }

    private void start(TimeRequest request, DeadlineView deadline) {
        workflow.start(
                PROCESS,
                deadline.chain(),
                REQUEST.of(request.id()),
                ProcessVariable.text("asker").of(request.person()),
                ProcessVariable.text("decider").of(deciders.of(deadline, request.person())),
                ProcessVariable.text("unit").of(deadline.organisation()),
                ProcessVariable.text("superior").of(deadline.superior()));
    }

    /** @param waits whether the clock is to stand still until {@code waitsFor} has answered */
    public record Command(
            String deadline, String person, boolean waits, LocalDate wanted, String waitsFor, String reason) {}

    /** @param field wanted, waitsFor or reason */
    public record Fault(String field, String key) {}
}
