package vn.daihoi.calendar;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty(name = "pilot.calendar.remind.enabled", matchIfMissing = true)
class ConfirmationSchedule {

    private final AskForConfirmation asking;

    ConfirmationSchedule(AskForConfirmation asking) {
        this.asking = asking;
    }

    @Scheduled(initialDelayString = "${pilot.calendar.remind.first:5m}", fixedDelayString = "12h")
    void run() {
        asking.ask();
    }
}
