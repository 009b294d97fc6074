package vn.daihoi.deadline;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

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
