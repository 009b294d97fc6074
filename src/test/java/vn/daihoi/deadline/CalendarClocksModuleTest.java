package vn.daihoi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.calendar.CalendarChange;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskClosed;
import vn.daihoi.workflow.TaskOpened;
import vn.daihoi.workflow.VirtualTime;

/** Clocks by the calendar of their organisation, and what a changed calendar does to them; Thursday 9 January 2025. */
@ApplicationTest
class CalendarClocksModuleTest {

    private static final Actor ADMINISTRATOR = new Actor("admin", "Quản trị", Set.of("ADMINISTRATOR@installation"));
    private static final String COMMUNE = "clock-commune";
    private static final LocalDate FAIR = LocalDate.of(2025, 1, 13);
    private static final LocalDateTime TUESDAY = LocalDateTime.of(2025, 1, 14, 17, 0);

    @Autowired
    NoteTaskDeadlines tasks;

    @Autowired
    DeadlineQueries queries;

    @Autowired
    PreviewClocks clocks;

    @Autowired
    ChangeCalendar calendar;

    @Autowired
    MoveDeadline move;

    @Autowired
    PauseDeadline pause;

    @Autowired
    ExplainDeadline explain;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    VirtualTime time;

    private final String counted = "clock-" + UUID.randomUUID();
    private final String byHand = "clock-" + UUID.randomUUID();

    @BeforeEach
    void twoTasksOfThreeWorkingDays() {
        organisations.add(
                List.of(new Organisation(COMMUNE, "Đảng ủy xã", OrganisationType.BASE_COMMITTEE, null, null, null)));
        time.moveTo(LocalDateTime.of(2025, 1, 9, 8, 0));
        tasks.opened(new TaskOpened(task(counted), null));
        tasks.opened(new TaskOpened(task(byHand), null));
        move.move(of(byHand).id(), LocalDateTime.of(2025, 1, 20, 17, 0));
    }

    @AfterEach
    void asBefore() {
        List.of(counted, byHand).forEach(id -> tasks.closed(new TaskClosed(id, "no-case", "user_T", true)));
        calendar.change(change(null), ADMINISTRATOR);
        time.backToReal();
    }

    @Test
    void aDayOffMovesWhatCountsWorkingDaysAndNothingThatWasSetByHand() {
        var preview = clocks.by(calendar.suppose(change(DayKind.OFF)));
        assertThat(preview)
                .filteredOn(moved -> moved.organisation().equals(COMMUNE))
                .singleElement()
                .satisfies(moved -> {
                    assertThat(moved.deadline()).isEqualTo(of(counted).id());
                    assertThat(moved.before()).isEqualTo(TUESDAY);
                    assertThat(moved.after()).isEqualTo(TUESDAY.plusDays(1));
                });
        assertThat(of(counted).due()).as("a preview changes nothing").isEqualTo(TUESDAY);

        assertThat(calendar.change(change(DayKind.OFF), ADMINISTRATOR)).isEmpty();
        assertThat(of(counted).due()).isEqualTo(TUESDAY.plusDays(1));
        assertThat(of(byHand).due()).isEqualTo(LocalDateTime.of(2025, 1, 20, 17, 0));

        assertThat(calendar.change(change(null), ADMINISTRATOR)).isEmpty();
        assertThat(of(counted).due()).as("and back").isEqualTo(TUESDAY);
    }

    @Test
    void saysWhichDaysItLeavesOutAndWhyItStandsStill() {
        calendar.change(change(DayKind.OFF), ADMINISTRATOR);
        var left = explain.of(of(counted), Locale.forLanguageTag("vi"));
        assertThat(left.key()).isEqualTo("due.left.wd");
        assertThat(left.days()).isEqualTo(3);
        assertThat(left.because()).isEqualTo("nghỉ Ngày hội 13/01");

        pause.pause(of(counted).id(), PauseReason.OTHER_BODY, "Sở Nội vụ");
        assertThat(explain.of(of(counted), Locale.forLanguageTag("vi")).because())
                .isEqualTo("từ 09/01, chờ cơ quan khác: Sở Nội vụ");
        time.moveTo(LocalDateTime.of(2025, 1, 16, 8, 0));
        pause.resume(of(counted).id());
        assertThat(of(counted).pause().days()).isEqualTo(4);
        assertThat(of(counted).due()).as("15/01 and four working days").isEqualTo(LocalDateTime.of(2025, 1, 21, 17, 0));
        assertThat(of(counted).pause().reason()).isNull();
        assertThat(calendar.change(change(null), ADMINISTRATOR)).isEmpty();
        assertThat(of(counted).due()).as("its pause is kept").isEqualTo(LocalDateTime.of(2025, 1, 20, 17, 0));
    }

    private DeadlineView of(String task) {
        return queries.ofTask(task).orElseThrow();
    }

    private static CalendarChange change(DayKind kind) {
        return new CalendarChange(COMMUNE, 2025, FAIR, FAIR, kind, "Ngày hội", "Fair");
    }

    private static OpenTask task(String id) {
        return new OpenTask(
                id,
                "unit-congress",
                "i",
                "user_T",
                "Việc " + id,
                "congress-t",
                "no-case",
                Set.of("COMMITTEE@" + COMMUNE),
                null,
                LocalDateTime.of(2025, 1, 9, 8, 0),
                TUESDAY,
                Map.of("deadline", "3wd", "criticality", "HIGH"),
                Map.of("unit", COMMUNE));
    }
}
