package vn.daihoi.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.TreeMap;

/**
 * Days a congress took, in halves: a day on which at most {@link #HALF_DAY_MINUTES} lie between the first beginning and the
 * last end is half a day. Between two days of one sitting people go home at five and come back at seven.
 */
final class Duration {

    static final int HALF_DAY_MINUTES = 300;
    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal WHOLE = new BigDecimal("1.0");

    private final TreeMap<LocalDate, Span> days = new TreeMap<>();

    Duration and(LocalDateTime from, LocalDateTime to) {
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            var begins = day.equals(from.toLocalDate()) ? from.toLocalTime() : MORNING;
            var ends = day.equals(to.toLocalDate()) ? to.toLocalTime() : EVENING;
            days.merge(day, new Span(begins, ends), Span::and);
        }
        return this;
    }

    BigDecimal days() {
        return days.values().stream()
                .map(span -> span.minutes() <= HALF_DAY_MINUTES ? HALF : WHOLE)
                .reduce(new BigDecimal("0.0"), BigDecimal::add);
    }

    LocalDate first() {
        return days.firstKey();
    }

    LocalDate last() {
        return days.lastKey();
    }

    private record Span(LocalTime from, LocalTime to) {

        Span and(Span other) {
            return new Span(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
        }

        long minutes() {
            return ChronoUnit.MINUTES.between(from, to);
        }
    }
}
