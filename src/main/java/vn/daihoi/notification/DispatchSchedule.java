package vn.daihoi.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
@ConditionalOnProperty(name = "pilot.dispatch.enabled", matchIfMissing = true)
class DispatchSchedule {

    private final DispatchMails mails;

    DispatchSchedule(DispatchMails mails) {
        this.mails = mails;
    }

    @Scheduled(fixedDelayString = "${pilot.dispatch.every:2s}")
    void run() {
        mails.dispatchDue();
    }
}
