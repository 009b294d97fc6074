package vn.daihoi.congress.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.shared.DateRange;

class RecognitionClockTest {

    private static final LocalDate RECEIVED = LocalDate.of(2025, 3, 3);
    private final RecognitionClock clock = new RecognitionClock(new WorkingCalendar(Set.of(), Set.of()));

    @Test
    void fifteenWorkingDaysFollowTheDayOfReceipt() {
        assertThat(clock.due(RECEIVED, List.of())).contains(LocalDate.of(2025, 3, 24));
    }

    @Test
    void daysWithAnOpenComplaintDoNotCount() {
        var stop = new DateRange(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 12));
        assertThat(clock.due(RECEIVED, List.of(stop))).contains(LocalDate.of(2025, 3, 27));
    }

    @Test
    void aComplaintSettledBeforeTheReceiptChangesNothing() {
        var before = new DateRange(LocalDate.of(2025, 2, 10), LocalDate.of(2025, 2, 20));
        assertThat(clock.due(RECEIVED, List.of(before))).contains(LocalDate.of(2025, 3, 24));
    }

    @Test
    void twoComplaintsAtOnceStopTheClockOnce() {
        var one = new DateRange(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 3, 12));
        var other = new DateRange(LocalDate.of(2025, 3, 11), LocalDate.of(2025, 3, 13));
        assertThat(clock.due(RECEIVED, List.of(one, other))).contains(LocalDate.of(2025, 3, 28));
    }

    @Test
    void whileAComplaintIsOpenThereIsNoDay() {
        assertThat(clock.due(RECEIVED, List.of(new DateRange(LocalDate.of(2025, 3, 10), null))))
                .isEmpty();
    }
}
