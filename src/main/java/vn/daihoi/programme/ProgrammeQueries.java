package vn.daihoi.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.StageQueries;

/** Where a programme stands. */
@Component
public class ProgrammeQueries {

    private final CongressQueries congresses;
    private final StageQueries stages;
    private final RollOuts rollOuts;

    ProgrammeQueries(CongressQueries congresses, StageQueries stages, RollOuts rollOuts) {
        this.congresses = congresses;
        this.stages = stages;
        this.rollOuts = rollOuts;
    }

    public List<CongressView> pilots(String plan) {
        return congresses.ofPlan(plan).stream().filter(CongressView::pilot).toList();
    }

    public List<CongressView> openPilots(String plan) {
        var closed = stages.closed(plan);
        return pilots(plan).stream()
                .filter(congress -> !closed.contains(congress.id()))
                .toList();
    }

    /** Closed, and still to come: opened or decided on. */
    public Count count(String plan) {
        var closed = stages.closed(plan).size();
        var waiting = rollOuts.of(plan).stream().filter(unit -> !unit.opened()).count();
        return new Count(closed, congresses.ofPlan(plan).size() - closed + (int) waiting);
    }

    /** The last day by which a congress of the plan is to be complete; empty while none is opened. */
    public Optional<LocalDate> lastDay(String plan) {
        return Stream.concat(
                        congresses.ofPlan(plan).stream().map(CongressView::lastDay),
                        rollOuts.of(plan).stream().map(RollOutUnit::before))
                .max(Comparator.naturalOrder());
    }

    /** From 1; 0 for a pilot. */
    public int wave(String plan, String organisation) {
        return rollOuts.wave(plan, organisation).orElse(0);
    }

    /** What was decided to follow the pilots, begun or not. */
    public List<Wave> waves(String plan) {
        return rollOuts.waves(plan);
    }

    /** NONE, SOME or ALL of the pilots have closed; without any pilot ALL. */
    public Share pilotsClosed(String plan) {
        var open = openPilots(plan).size();
        return open == 0 ? Share.ALL : open < pilots(plan).size() ? Share.SOME : Share.NONE;
    }

    /** Whether every congress that was or will be opened has closed. */
    public boolean allClosed(String plan) {
        return count(plan).toCome() == 0;
    }

    public record Count(int closed, int toCome) {}

    public enum Share {
        NONE,
        SOME,
        ALL
    }
}
