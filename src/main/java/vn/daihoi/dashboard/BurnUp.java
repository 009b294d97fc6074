package vn.daihoi.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How many congresses should have been and were held, day by day. */
public final class BurnUp {

    private BurnUp() {}

    /** Days on which either number grows, and today. */
    static List<Point> of(Map<LocalDate, Long> planned, Map<LocalDate, Long> held, LocalDate today) {
        var days = new TreeSet<>(planned.keySet());
        days.addAll(held.keySet());
        if (days.isEmpty()) {
            return List.of();
        }
        days.add(today);
        var points = new ArrayList<Point>();
        long plan = 0;
        long real = 0;
        for (var day : days) {
            plan += planned.getOrDefault(day, 0L);
            real += held.getOrDefault(day, 0L);
            points.add(new Point(day, plan, day.isAfter(today) ? null : real));
        }
        return List.copyOf(points);
    }

    /** @param held null for days to come */
    public record Point(LocalDate day, long planned, Long held) {}
}
