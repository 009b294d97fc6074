package vn.daihoi.dashboard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.daihoi.congress.stage.Stage;

/**
 * Plays what is left until consent many times with the times that like stages took: one stage after the other, the five tracks
 * side by side. The same seed tells the same story.
 */
final class Simulation {

    static final int RUNS = 2000;

    /** Stages that run side by side stand in one group; a group begins when the one before it is done. */
    static final List<List<Stage>> PATH = List.of(
            List.of(Stage.PLAN),
            List.of(Stage.SETUP),
            List.of(Stage.DOCUMENTS, Stage.PERSONNEL, Stage.BUDGET, Stage.LOGISTICS, Stage.DATE),
            List.of(Stage.READINESS),
            List.of(Stage.CONSENT));

    private final Map<Stage, List<Integer>> times;
    private final Map<Stage, Integer> elapsed;
    private final Random random;
    private final Map<Stage, Integer> waited = new EnumMap<>(Stage.class);
    private final int[] days = new int[RUNS];

    /**
     * @param times working days that finished stages took, for every stage that is left
     * @param elapsed stage that is left → working days since it began; 0 for one that has not begun
     */
    Simulation(Map<Stage, List<Integer>> times, Map<Stage, Integer> elapsed, long seed) {
        this.times = times;
        this.elapsed = elapsed;
        this.random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            days[run] = play();
        }
        Arrays.sort(days);
    }

    /** Percent of the runs that need at most so many working days. */
    int percentWithin(int most) {
        return (int) Math.round(
                100.0 * Arrays.stream(days).filter(needed -> needed <= most).count() / RUNS);
    }

    int percentile(int percent) {
        return days[Math.max(0, (int) Math.ceil(RUNS * percent / 100.0) - 1)];
    }

    /** Stage → percent of the runs in which its group took as long as it did and some time at all. */
    Map<Stage, Integer> waitedFor() {
        var shares = new EnumMap<Stage, Integer>(Stage.class);
        waited.forEach((stage, runs) -> shares.put(stage, (int) Math.round(100.0 * runs / RUNS)));
        return shares;
    }

    private int play() {
        int total = 0;
        for (var group : PATH) {
            Stage slowest = null;
            int longest = 0;
            for (var stage : group) {
                int left = elapsed.containsKey(stage) ? left(stage) : 0;
                if (left > longest) {
                    longest = left;
                    slowest = stage;
                }
            }
            if (slowest != null) {
                waited.merge(slowest, 1, Integer::sum);
            }
            total += longest;
        }
        return total;
    }

    /** What is left of a stage that already took so long: only times that were at least as long come into question. */
    private int left(Stage stage) {
        int gone = elapsed.get(stage);
        var possible = times.get(stage).stream().filter(time -> time >= gone).toList();
        return possible.isEmpty() ? 1 : possible.get(random.nextInt(possible.size())) - gone;
    }
}
