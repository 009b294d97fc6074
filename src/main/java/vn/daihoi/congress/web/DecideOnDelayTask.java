package vn.daihoi.congress.web;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.date.DelayDecided;
import vn.daihoi.congress.date.DelayDecided.Direction;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The authority says what becomes of a congress that is late. */
@Component
class DecideOnDelayTask implements TaskHandler {

    private final CongressQueries congresses;
    private final ApplicationEventPublisher events;

    DecideOnDelayTask(CongressQueries congresses, ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.events = events;
    }

    @Override
    public String form() {
        return "congress-decide-on-delay";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        var direction = Direction.valueOf(answers.text("direction"));
        var congress = congresses.require(submission.task().caseId());
        if (direction == Direction.POSTPONE && congress.firstDay() == null) {
            return TaskResult.refuse("direction", "congress.error.no-day-yet");
        }
        events.publishEvent(new DelayDecided(congress.id(), direction, answers.text("cause")));
        return TaskResult.done();
    }
}
