package vn.daihoi.deadline.request;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;

/** Keeps what became of a request. */
@Component
class CloseRequest {

    private final TimeRequests requests;
    private final DeadlineQueries deadlines;
    private final Journal journal;
    private final Clock clock;

    CloseRequest(TimeRequests requests, DeadlineQueries deadlines, Journal journal, Clock clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    void close(TimeRequest request, Answer answer) {
        requests.decided(request.answered(answer, LocalDateTime.now(clock)));
        var deadline = deadlines.find(request.deadline()).orElseThrow();
        journal.append(new Journal.Entry(
                deadline.chain(),
                "deadline.request",
                new Journal.Subject("task", deadline.taskId()),
                answer.by(),
                "Đề nghị lùi hạn: " + deadline.title() + " – " + answer.state(),
                Map.of("request", request.id(), "state", answer.state(), "day", String.valueOf(answer.granted()))));
    }

    /** @param state GRANTED, REFUSED, or VOID: needs no answer any more */
    record Answer(String state, String reason, LocalDate granted, Actor by) {}
}
