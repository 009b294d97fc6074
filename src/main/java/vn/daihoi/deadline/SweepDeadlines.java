package vn.daihoi.deadline;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Climbs the ladder for every deadline whose time has come, looks after roles without holder, and tells the processes of what passed. */
@Component
public class SweepDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(SweepDeadlines.class);

    private final SweepChunk chunk;
    private final Deadlines deadlines;
    private final TellPassed tell;
    private final SweepVacancies vacancies;

    SweepDeadlines(SweepChunk chunk, Deadlines deadlines, TellPassed tell, SweepVacancies vacancies) {
        this.vacancies = vacancies;
        this.chunk = chunk;
        this.deadlines = deadlines;
        this.tell = tell;
    }

    /** @return how many deadlines were looked at */
    public int sweep() {
        int all = 0;
        int some;
        do {
            some = chunk.sweep();
            all += some;
        } while (some == SweepChunk.SIZE);
        vacancies.sweep();
        deadlines.untold(SweepChunk.SIZE).forEach(this::tell);
        return all;
    }

    /** A process that moves at the same moment is told at the next sweep. */
    private void tell(DeadlineView passed) {
        try {
            tell.tell(passed);
        } catch (RuntimeException conflict) {
            LOG.warn(
                    "{} of {} passed, but its process could not be told yet", passed.title(), passed.chain(), conflict);
        }
    }
}
