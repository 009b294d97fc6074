package vn.daihoi.dashboard;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many working days finished tasks of one kind took; 0 for the same day. */
public final class Pace {

    /** With fewer finished tasks nothing is said about the usual time. */
    public static final int ENOUGH = 5;

    private final SortedMap<Integer, Long> times;
    private final long finished;

    private Pace(SortedMap<Integer, Long> times) {
        this.times = times;
        this.finished = times.values().stream().mapToLong(Long::longValue).sum();
    }

    static Pace of(Map<Integer, Long> tasksByDays) {
        return new Pace(new TreeMap<>(tasksByDays));
    }

    public long finished() {
        return finished;
    }

    public boolean known() {
        return finished >= ENOUGH;
    }

    /** The days within which this share of the tasks was done: the nearest rank, so always a time that occurred. */
    public int percentile(int percent) {
        long rank = Math.max(1, (long) Math.ceil(finished * percent / 100.0));
        long seen = 0;
        for (var time : times.entrySet()) {
            seen += time.getValue();
            if (seen >= rank) {
                return time.getKey();
            }
        }
        return 0;
    }

    public int longest() {
        return times.isEmpty() ? 0 : times.lastKey();
    }
}
