package vn.daihoi.dashboard;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Monday morning in Việt Nam. */
@Component
@ConditionalOnProperty(name = "pilot.dashboard.weekly.enabled", matchIfMissing = true)
class WeeklySchedule {

    private final TellWeekly weekly;

    WeeklySchedule(TellWeekly weekly) {
        this.weekly = weekly;
    }

    @Scheduled(cron = "${pilot.dashboard.weekly.cron:0 0 7 * * MON}", zone = "Asia/Ho_Chi_Minh")
    void run() {
        weekly.tell();
    }
}
