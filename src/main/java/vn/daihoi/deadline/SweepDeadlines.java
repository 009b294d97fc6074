package vn.daihoi.deadline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.escalation.NoticeMails;
import vn.daihoi.deadline.escalation.Rolls;
import vn.daihoi.deadline.escalation.SweepChunk;
import vn.daihoi.deadline.escalation.SweepVacancies;
import vn.daihoi.deadline.escalation.TellPassed;

/** Climbs the ladder for every deadline whose time has come, looks after roles without holder, and tells the processes of what passed. */
@Component
public class SweepDeadlines {

    private static final Logger LOG = LoggerFactory.getLogger(SweepDeadlines.class);

    private static final int WORKERS = 2;

    private final SweepChunk chunk;
    private final UntoldMilestones untold;
    private final TellPassed tell;
    private final SweepVacancies vacancies;
    private final NoticeMails mails;
    private final Rolls rolls;

    SweepDeadlines(
            SweepChunk chunk,
            UntoldMilestones untold,
            TellPassed tell,
            SweepVacancies vacancies,
            NoticeMails mails,
            Rolls rolls) {
        this.chunk = chunk;
        this.untold = untold;
        this.tell = tell;
        this.vacancies = vacancies;
        this.mails = mails;
        this.rolls = rolls;
    }

    /** @return how many deadlines were looked at */
    public int sweep() {
        int all = climb();
        vacancies.sweep();
        untold.some(SweepChunk.SIZE).forEach(this::tell);
        write();
        return all;
    }

    int climb() {
        int some = chunk.sweep(rolls.call());
        return some < SweepChunk.SIZE ? some : some + sideBySide();
    }

    /** One waits for the database while another reckons. */
    private int sideBySide() {
        var workers = Executors.newFixedThreadPool(WORKERS);
        try {
            var work = Stream.generate(() -> CompletableFuture.supplyAsync(this::rest, workers))
                    .limit(WORKERS)
                    .toList();
            return work.stream().mapToInt(CompletableFuture::join).sum();
        } finally {
            workers.shutdown();
        }
    }

    private int rest() {
        var roll = rolls.call();
        int all = 0;
        int some;
        do {
            some = chunk.sweep(roll);
            all += some;
        } while (some == SweepChunk.SIZE);
        return all;
    }

    /** @return how many mails tell what was noticed and may leave now */
    int write() {
        var titles = mails.titles();
        int all = 0;
        int some;
        do {
            some = mails.write(titles);
            all += Math.max(some, 0);
        } while (some >= 0);
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
