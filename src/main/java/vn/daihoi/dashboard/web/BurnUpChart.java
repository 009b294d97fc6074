package vn.daihoi.dashboard.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.daihoi.dashboard.ProgrammeFigures;

/**
 * Plan against reality as lines of an SVG of 600 × 160, drawn as steps because congresses are counted in whole numbers.
 *
 * @param planned attribute {@code points} of the planned line
 * @param held attribute {@code points} of the line of what took place
 * @param todayAt null when today lies outside
 */
record BurnUpChart(
        String planned,
        String held,
        Double todayAt,
        LocalDate first,
        LocalDate last,
        long most,
        long plannedNow,
        long heldNow) {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 160;

    /** Null while there is nothing to draw. */
    static BurnUpChart of(ProgrammeFigures figures, LocalDate today) {
        var course = figures.course();
        if (course.isEmpty()) {
            return null;
        }
        var first = course.get(0).day().minusDays(1);
        var last = course.get(course.size() - 1).day();
        var scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), Math.max(1, figures.units()));
        var real = course.stream().filter(point -> point.held() != null).toList();
        return new BurnUpChart(
                scale.steps(course.stream()
                        .map(point -> new Step(point.day(), point.planned()))
                        .toList()),
                scale.steps(real.stream()
                        .map(point -> new Step(point.day(), point.held()))
                        .toList()),
                today.isBefore(first) || today.isAfter(last) ? null : scale.x(today),
                first,
                last,
                figures.units(),
                real.isEmpty() ? 0 : real.get(real.size() - 1).planned(),
                real.isEmpty() ? 0 : real.get(real.size() - 1).held());
    }

    private record Step(LocalDate day, long value) {}

    private record Scale(LocalDate first, long days, long most) {

        double x(LocalDate day) {
            return Math.round(10 * WIDTH * ChronoUnit.DAYS.between(first, day) / days) / 10.0;
        }

        double y(long value) {
            return Math.round(10 * HEIGHT * (most - value) / most) / 10.0;
        }

        String steps(List<Step> steps) {
            var points = new StringBuilder(point(0, y(0)));
            long before = 0;
            for (var step : steps) {
                points.append(point(x(step.day()), y(before))).append(point(x(step.day()), y(step.value())));
                before = step.value();
            }
            return points.toString().strip();
        }

        private static String point(double x, double y) {
            return String.format(Locale.ROOT, " %.1f,%.1f", x, y);
        }
    }
}
