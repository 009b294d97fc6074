package vn.daihoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.VirtualTime;

/** The calendar in its tables. */
@ApplicationTest
class CalendarModuleTest {

    private static final Actor ADMINISTRATOR = new Actor("admin", "Quản trị", Set.of("ADMINISTRATOR@installation"));
    private static final String DISTRICT = "calendar-district";
    private static final String COMMUNE = "calendar-commune";
    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);

    @Autowired
    ChangeCalendar changing;

    @Autowired
    ConfirmCalendarYear confirming;

    @Autowired
    CalendarQueries calendar;

    @Autowired
    WorkingCalendar days;

    @Autowired
    AddOrganisations organisations;

    @Autowired
    AskForConfirmation asking;

    @Autowired
    OpenTasks tasks;

    @Autowired
    CompleteTask complete;

    @Autowired
    VirtualTime time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void districtAndCommune() {
        organisations.add(List.of(
                new Organisation(DISTRICT, "Huyện ủy", OrganisationType.ABOVE_BASE, null, null, null),
                new Organisation(COMMUNE, "Đảng ủy xã", OrganisationType.BASE_COMMITTEE, DISTRICT, null, null)));
    }

    @AfterEach
    void asBefore() {
        time.backToReal();
        for (var place : List.of(DISTRICT, COMMUNE)) {
            var known = calendar.years(place).stream().flatMap(year -> year.days().stream());
            known.forEach(day -> changing.change(change(place, null, day.day(), day.day()), ADMINISTRATOR));
        }
    }

    @Test
    void beginsWithTheDaysThatComeWithIt() {
        assertThat(calendar.years(WorkingCalendar.COUNTRY))
                .containsExactlyElementsOf(VietNamCalendar.fromClasspath().years());
    }

    @Test
    void whatTheDistrictSaysCountsInItsCommunesUntilTheySayOtherwise() {
        assertThat(change(DISTRICT, DayKind.OFF, MONDAY, MONDAY.plusDays(1))).satisfies(this::taken);

        assertThat(days.isWorkingDay(MONDAY)).as("elsewhere").isTrue();
        assertThat(days.of(DISTRICT).isWorkingDay(MONDAY)).isFalse();
        assertThat(days.of(COMMUNE).isWorkingDay(MONDAY)).isFalse();
        assertThat(days.of("nowhere").isWorkingDay(MONDAY)).isTrue();

        taken(change(COMMUNE, DayKind.HALF, MONDAY, MONDAY));
        assertThat(days.of(COMMUNE).isHalfDay(MONDAY)).isTrue();
        assertThat(days.of(COMMUNE).isWorkingDay(MONDAY.plusDays(1))).isFalse();
        assertThat(days.of(DISTRICT).isWorkingDay(MONDAY)).isFalse();
    }

    @Test
    void refusesWhatContradictsItselfAtTheField() {
        taken(change(DISTRICT, DayKind.OFF, MONDAY, MONDAY));

        assertThat(fault(DayKind.HALF, MONDAY, MONDAY)).isEqualTo("kind calendar.error.contradicts.OFF");
        assertThat(fault(DayKind.OFF, MONDAY, MONDAY)).isEqualTo("from calendar.error.twice");
        assertThat(fault(DayKind.WORKED, MONDAY.plusDays(1), MONDAY.plusDays(1)))
                .isEqualTo("from calendar.error.workedAlready");
        assertThat(fault(DayKind.OFF, MONDAY.minusDays(2), MONDAY.minusDays(1)))
                .as("a weekend")
                .isEqualTo("from calendar.error.offAlready");
        assertThat(fault(DayKind.OFF, MONDAY.plusDays(2), MONDAY)).isEqualTo("to calendar.error.order");
        assertThat(fault(DayKind.OFF, MONDAY, MONDAY.plusDays(40))).isEqualTo("to calendar.error.long");
        assertThat(fault(DayKind.OFF, null, null)).isEqualTo("from calendar.error.from");
        assertThat(fault(DayKind.OFF, MONDAY.plusYears(4), MONDAY.plusYears(4)))
                .isEqualTo("from calendar.error.otherYear");
        assertThat(fault(null, MONDAY.plusDays(9), MONDAY.plusDays(9))).isEqualTo("from calendar.error.nothing");
    }

    @Test
    void isConfirmedWithNumberAndDateAndNoMoreOnceItIsChanged() {
        taken(change(DISTRICT, DayKind.OFF, MONDAY, MONDAY));
        var noNumber = new ConfirmCalendarYear.Command(DISTRICT, 2019, " ", MONDAY, ADMINISTRATOR);
        assertThat(confirming.confirm(noNumber))
                .extracting(CalendarFault::field)
                .containsExactly("number");
        var tomorrow = new ConfirmCalendarYear.Command(
                DISTRICT, 2019, "12-TB/HU", LocalDate.now().plusDays(1), ADMINISTRATOR);
        assertThat(confirming.confirm(tomorrow))
                .extracting(CalendarFault::field)
                .containsExactly("decidedOn");

        var told = new ConfirmCalendarYear.Command(DISTRICT, 2019, "12-TB/HU", LocalDate.of(2019, 2, 1), ADMINISTRATOR);
        assertThat(confirming.confirm(told)).isEmpty();
        assertThat(year().source()).isEqualTo("12-TB/HU, 01/02/2019");
        assertThat(year().confirmed()).isTrue();

        taken(change(DISTRICT, DayKind.HALF, MONDAY.plusDays(7), MONDAY.plusDays(7)));
        assertThat(year().confirmed()).isFalse();
    }

    @Test
    void asksTheAdministratorEachAutumnForTheComingYear() {
        var before = calendar.year(WorkingCalendar.COUNTRY, 2027).orElseThrow();
        time.moveTo(LocalDate.of(2026, 10, 31).atTime(9, 0));
        assertThat(asking.ask()).as("the notice is not out yet").isFalse();
        time.moveTo(LocalDate.of(2026, 11, 2).atTime(9, 0));
        assertThat(asking.ask()).isTrue();
        assertThat(asking.ask()).as("there is a task already").isFalse();

        var task = tasks.ofGroup("ADMINISTRATOR@installation").stream()
                .filter(open -> open.caseId().equals("calendar-2027"))
                .findFirst()
                .orElseThrow();
        var tomorrow = Map.<String, Object>of("noticeNumber", "1/TB-BNV", "noticeDay", "2026-11-03");
        var refused = complete.complete(new CompleteTask.Command(task.id(), tomorrow, ADMINISTRATOR));
        assertThat(((CompletionOutcome.Refused) refused).errors())
                .extracting(FieldError::field)
                .containsExactly("noticeDay");
        var told = Map.<String, Object>of("noticeNumber", "1/TB-BNV", "noticeDay", "2026-11-01");
        assertThat(complete.complete(new CompleteTask.Command(task.id(), told, ADMINISTRATOR))
                        .completed())
                .isTrue();
        assertThat(calendar.year(WorkingCalendar.COUNTRY, 2027).orElseThrow().source())
                .isEqualTo("1/TB-BNV, 01/11/2026");
        assertThat(asking.ask()).as("confirmed").isFalse();
        jdbc.sql("update calendar_year set source = :source, confirmed = false where year_number = 2027")
                .param("source", before.source())
                .update();
    }

    private CalendarYear year() {
        return calendar.year(DISTRICT, 2019).orElseThrow();
    }

    private void taken(CalendarChange change) {
        assertThat(changing.change(change, ADMINISTRATOR)).isEmpty();
    }

    private String fault(DayKind kind, LocalDate from, LocalDate to) {
        var faults = changing.change(change(DISTRICT, kind, from, to), ADMINISTRATOR);
        return faults.get(0).field() + " " + faults.get(0).key();
    }

    private static CalendarChange change(String place, DayKind kind, LocalDate from, LocalDate to) {
        return new CalendarChange(place, 2019, from, to, kind, "Ngày truyền thống", "Local day");
    }
}
