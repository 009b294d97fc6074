package vn.daihoi.programme;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty(name = "pilot.programme.sweep.enabled", matchIfMissing = true)
class ReminderSchedule {

    private final RemindProgramme programmes;

    ReminderSchedule(RemindProgramme programmes) {
        this.programmes = programmes;
    }

    @Scheduled(
            initialDelayString = "${pilot.programme.sweep.every:10m}",
            fixedDelayString = "${pilot.programme.sweep.every:10m}")
    void run() {
        programmes.sweep();
    }
}
