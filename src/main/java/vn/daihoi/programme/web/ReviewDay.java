package vn.daihoi.programme.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.TaskResult;

/** The day for which a conference is convened: not in the past. */
@Component
class ReviewDay {

    static final String FIELD = "reviewDay";

    private final Clock clock;

    ReviewDay(Clock clock) {
        this.clock = clock;
    }

    Optional<TaskResult> refusal(Answers answers) {
        return answers.date(FIELD).isBefore(LocalDate.now(clock))
                ? Optional.of(TaskResult.refuse(FIELD, "programme.error.past"))
                : Optional.empty();
    }
}
