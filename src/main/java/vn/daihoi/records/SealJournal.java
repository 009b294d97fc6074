package vn.daihoi.records;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Chains what was journalled since the last time. */
@Component
public class SealJournal {

    private final JournalSealing sealing;

    SealJournal(JournalSealing sealing) {
        this.sealing = sealing;
    }

    /** @return how many entries were sealed */
    public int sealAll() {
        int sealed = 0;
        for (int some = sealing.sealSome(); some > 0; some = sealing.sealSome()) {
            sealed += some;
        }
        return sealed;
    }

    @Component
    @ConditionalOnProperty(name = "pilot.journal.enabled", matchIfMissing = true)
    static class EverySecond {

        private final SealJournal seal;

        EverySecond(SealJournal seal) {
            this.seal = seal;
        }

        @Scheduled(fixedDelayString = "${pilot.journal.every:1s}")
        void run() {
            seal.sealAll();
        }
    }
}
