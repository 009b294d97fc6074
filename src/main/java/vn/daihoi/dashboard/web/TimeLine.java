package vn.daihoi.dashboard.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.congress.stage.StageView;

/** Stages of one congress as bars, each with the day that the plan wants; positions in percent of the whole time. */
record TimeLine(LocalDate first, LocalDate last, double today, List<Bar> bars) {

    /** @param planned stage → the day by which it is to be done */
    static TimeLine of(List<StageView> stages, Map<Stage, LocalDate> planned, LocalDate today) {
        var days = Stream.concat(
                        planned.values().stream(),
                        stages.stream()
                                .flatMap(stage -> Stream.of(stage.begunAt(), stage.endedAt()))
                                .filter(Objects::nonNull)
                                .map(LocalDateTime::toLocalDate))
                .sorted()
                .toList();
        var first = days.isEmpty() ? today : days.get(0);
        var last = days.isEmpty() ? today : days.get(days.size() - 1);
        var scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        var bars = stages.stream()
                .map(stage -> bar(stage, planned.get(stage.stage()), today, scale))
                .toList();
        return new TimeLine(first, last, scale.at(today), bars);
    }

    private static Bar bar(StageView stage, LocalDate planned, LocalDate today, Scale scale) {
        var begun = day(stage.begunAt());
        var ended = day(stage.endedAt());
        var until = ended != null ? ended : today;
        var running = begun != null && stage.state() != StageState.DROPPED;
        var late = planned != null
                && stage.state() != StageState.DROPPED
                && planned.isBefore(until)
                && (ended != null || stage.state() != StageState.DONE);
        return new Bar(
                stage.stage(),
                stage.state(),
                planned,
                begun,
                ended,
                late,
                running ? scale.at(begun) : null,
                running ? Math.max(0.7, scale.at(until) - scale.at(begun)) : null,
                planned == null ? null : scale.at(planned));
    }

    private static LocalDate day(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    /**
     * @param planned null where the stage has no day of its own
     * @param late done after its day, or its day has gone
     * @param from null before it has begun
     * @param mark where the planned day stands
     */
    record Bar(
            Stage stage,
            StageState state,
            LocalDate planned,
            LocalDate begun,
            LocalDate ended,
            boolean late,
            Double from,
            Double width,
            Double mark) {}

    private record Scale(LocalDate first, long days) {

        double at(LocalDate day) {
            var share = 100.0 * ChronoUnit.DAYS.between(first, day) / days;
            return Math.round(10 * Math.max(0, Math.min(100, share))) / 10.0;
        }
    }
}
