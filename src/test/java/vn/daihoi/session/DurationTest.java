package vn.daihoi.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class DurationTest {

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2025, 3, day, hour, minute);
    }

    private static String days(Duration duration) {
        return duration.days().toString();
    }

    @Test
    void aMorningIsHalfADay() {
        assertThat(days(new Duration().and(at(10, 7, 30), at(10, 11, 30)))).isEqualTo("0.5");
        assertThat(days(new Duration().and(at(10, 7, 0), at(10, 12, 0)))).isEqualTo("0.5");
    }

    @Test
    void moreThanFiveHoursAreAWholeDay() {
        assertThat(days(new Duration().and(at(10, 7, 0), at(10, 12, 1)))).isEqualTo("1.0");
    }

    @Test
    void thePreparatorySessionCountsIn() {
        var duration = new Duration().and(at(11, 7, 30), at(11, 16, 30)).and(at(10, 14, 0), at(10, 17, 0));
        assertThat(days(duration)).isEqualTo("1.5");
        assertThat(duration.first()).isEqualTo("2025-03-10");
        assertThat(duration.last()).isEqualTo("2025-03-11");
    }

    @Test
    void aPreparatorySessionOnTheSameDayMakesItLonger() {
        var duration = new Duration().and(at(10, 13, 30), at(10, 16, 30)).and(at(10, 7, 30), at(10, 9, 0));
        assertThat(days(duration)).isEqualTo("1.0");
    }

    @Test
    void peopleGoHomeBetweenTwoDays() {
        assertThat(days(new Duration().and(at(10, 14, 0), at(11, 11, 30)))).isEqualTo("1.0");
        assertThat(days(new Duration().and(at(10, 8, 0), at(12, 11, 0)))).isEqualTo("2.5");
    }
}
