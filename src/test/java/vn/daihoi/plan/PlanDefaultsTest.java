package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.plan.PlanTextMother.commune;
import static vn.daihoi.plan.PlanTextMother.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.daihoi.calendar.VietNamCalendar;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.workflow.Rules;

class PlanDefaultsTest {

    private static final WorkingCalendar CALENDAR =
            VietNamCalendar.fromClasspath().workingCalendar();
    private static final PlanDefaults DEFAULTS = new PlanDefaults(new PlanRules(Rules.fromClasspath()), CALENDAR);
    private static final LocalDate AUTUMN_2024 = LocalDate.of(2024, 10, 15);

    @Test
    void issuesTheDayAfterTheLatestBasisOr120DaysAhead() {
        var early = commune().issued(null).bases("[{ number: 35-CT/TW, date: 2024-06-14 }]");
        assertThat(DEFAULTS.issueDate(file(early))).contains(LocalDate.of(2024, 12, 11));
        var late = commune().issued(null).bases("[{ number: 294-KH/HU, date: 2025-01-24 }]");
        assertThat(DEFAULTS.issueDate(file(late))).contains(LocalDate.of(2025, 2, 3));
        assertThat(DEFAULTS.issueDate(file(commune()))).contains(AUTUMN_2024);
        var unknown = plan().unit("cell", null).issued(null).bases("[]");
        assertThat(DEFAULTS.issueDate(file(unknown))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_COMMITTEE, 2019-12-02, 2020-06-30",
        "BASE_CELL, 2024-10-15, 2025-06-30",
        "ABOVE_BASE, 2024-10-15, 2025-08-31",
        "UNDER_CENTRAL, 2025-05-01, 2025-10-31",
        "CELL_UNDER_BASE, 2024-10-15,",
        "BASE_COMMITTEE, 2022-01-04,",
        "BASE_COMMITTEE, 2018-01-04,"
    })
    void takesTheDeadlineOfTheRuleSet(OrganisationType type, LocalDate issued, LocalDate deadline) {
        assertThat(DEFAULTS.deadline(type, issued).orElse(null)).isEqualTo(deadline);
    }

    @Test
    void takesTheCapOfTheDay() {
        var unit = file(plan().unit("district", null)).units().get(0);
        assertThat(DEFAULTS.maxDays(unit, LocalDate.of(2025, 4, 13))).contains(new BigDecimal("3"));
        assertThat(DEFAULTS.maxDays(unit, LocalDate.of(2025, 4, 14))).contains(new BigDecimal("2"));
        assertThat(DEFAULTS.congressDay(unit, AUTUMN_2024)).contains(LocalDate.of(2025, 8, 30));
        assertThat(DEFAULTS.congressType(unit.type(), unit.headCount())).isEqualTo(CongressType.DELEGATES);
    }

    @ParameterizedTest
    @CsvSource({
        "members: 199, MEMBERS",
        "members: 200, DELEGATES",
        "delegates: 90, DELEGATES",
        "'congress: MEMBERS', MEMBERS"
    })
    void tellsMembersFromDelegates(String field, CongressType type) {
        var unit = file(commune(field)).units().get(0);
        assertThat(DEFAULTS.congressType(unit.type(), unit.headCount())).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"members: 199, 199", "members: 200, ", "'members: 250, delegates: 90', 90", "guests: 30, "})
    void countsWhomThePlanWantsToConvene(String field, Integer voters) {
        var unit = file(commune(field.split(", "))).units().get(0);
        assertThat(DEFAULTS.statedVoters(unit.type(), unit.headCount())).isEqualTo(Optional.ofNullable(voters));
    }

    @Test
    void takesTheSizeOfFollowingUnitsFromTheTree() {
        var plan = file(commune().organisation("{ id: wide, name: W, type: BASE_COMMITTEE, members: 240 }"));
        assertThat(DEFAULTS.congressType(OrganisationType.BASE_COMMITTEE, plan.headCount("wide")))
                .isEqualTo(CongressType.DELEGATES);
        assertThat(DEFAULTS.statedVoters(OrganisationType.BASE_COMMITTEE, plan.headCount("wide")))
                .isEmpty();
        assertThat(plan.headCount("nowhere").members()).isNull();
    }

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void knowsMilestonesInOrderForEveryType(OrganisationType type) {
        var day = LocalDate.of(2025, 3, 20);
        var dates = DEFAULTS.milestones(file(commune()), type).resolve(day, day, CALENDAR);
        assertThat(dates).containsOnlyKeys(MilestoneKey.values());
        assertThat(dates.get(MilestoneKey.OPENING_ANNOUNCED))
                .isBeforeOrEqualTo(dates.get(MilestoneKey.DOCUMENTS_TO_AUTHORITY))
                .isBeforeOrEqualTo(dates.get(MilestoneKey.PERSONNEL_TO_AUTHORITY));
        assertThat(dates.get(MilestoneKey.DOCUMENTS_TO_AUTHORITY)).isBefore(dates.get(MilestoneKey.APPROVAL));
        assertThat(dates.get(MilestoneKey.APPROVAL)).isBefore(dates.get(MilestoneKey.DOCUMENTS_TO_DELEGATES));
        assertThat(dates.get(MilestoneKey.BUDGET_ESTIMATE)).isBefore(day);
    }

    @Test
    void countsFromTheFirstDayBackAndFromTheLastDayOn() {
        var milestones = file(commune().milestones("{ approval: T-1wd, debrief: T+1wd, budgetEstimate: 2025-01-26 }"))
                .milestones()
                .resolve(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 7), CALENDAR);
        assertThat(milestones)
                .containsEntry(MilestoneKey.APPROVAL, LocalDate.of(2025, 1, 24))
                .containsEntry(MilestoneKey.DEBRIEF, LocalDate.of(2025, 2, 10))
                .containsEntry(MilestoneKey.BUDGET_ESTIMATE, LocalDate.of(2025, 1, 26));
    }

    private static PlanFile file(PlanTextMother plan) {
        return ReadPlanFile.read(plan.bytes()).issued();
    }
}
