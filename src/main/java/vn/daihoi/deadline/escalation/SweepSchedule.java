package vn.daihoi.deadline.escalation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.SweepDeadlines;

@Component
@ConditionalOnProperty(name = "pilot.sweep.enabled", matchIfMissing = true)
class SweepSchedule {

    private final SweepDeadlines sweep;

    SweepSchedule(SweepDeadlines sweep) {
        this.sweep = sweep;
    }

    @Scheduled(fixedDelayString = "${pilot.sweep.every:5s}")
    void run() {
        sweep.sweep();
    }
}
