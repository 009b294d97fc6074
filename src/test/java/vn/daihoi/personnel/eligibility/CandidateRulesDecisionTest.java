package vn.daihoi.personnel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Sex;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Membership;
import vn.daihoi.workflow.Rules;

class CandidateRulesDecisionTest {

    private static final Rules RULES = Rules.fromClasspath();

    private final Organisations organisations = Mockito.mock(Organisations.class);
    private final CandidateRules candidates =
            new CandidateRules(RULES, new WorkingLife(RULES), new CycleMonth(RULES, organisations));

    private static CongressView congress(OrganisationType type, LocalDate day) {
        var congress = Mockito.mock(CongressView.class);
        Mockito.when(congress.unit()).thenReturn("xa");
        Mockito.when(congress.unitType()).thenReturn(type);
        Mockito.when(congress.countingDay()).thenReturn(day);
        Mockito.when(congress.term()).thenReturn("2025-2030");
        return congress;
    }

    private static Candidate man(LocalDate born, boolean reelection) {
        return man(born, reelection, null);
    }

    private static Candidate man(LocalDate born, boolean reelection, Membership membership) {
        return new Candidate(
                "c",
                null,
                "N",
                born,
                Sex.MALE,
                false,
                null,
                reelection,
                CandidateStanding.LISTED,
                null,
                null,
                membership);
    }

    private List<Finding> check(OrganisationType type, String day, Candidate candidate) {
        Mockito.when(organisations.find("xa")).thenReturn(Optional.empty());
        return candidates.check(congress(type, LocalDate.parse(day)), List.of(candidate));
    }

    @ParameterizedTest
    @CsvSource({
        "MALE, 1964-12-15, 15", // 61 years 6 months: June 2026
        "MALE, 1966-04-01, 37", // 62 years: April 2028
        "MALE, 1966-03-31, 33", // 61 years 9 months: December 2027
        "FEMALE, 1975-05-01, 122", // 60 years: May 2035
        "FEMALE, 1965-12-31, -51", // 55 years: December 2020
    })
    void workingMonthsEndWithTheMonthInWhichTheAgeIsReached(Sex sex, LocalDate born, int months) {
        assertThat(new WorkingLife(RULES).monthsLeft(born, sex, LocalDate.of(2025, 4, 1)))
                .contains(months);
    }

    @ParameterizedTest
    @CsvSource({"1967-03-10, true", "1967-02-10, false"})
    void reelectionNeedsFortyEightMonthsUnderDirective45(LocalDate born, boolean passes) {
        var findings = check(OrganisationType.BASE_COMMITTEE, "2025-05-20", man(born, true));
        if (passes) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).hasSize(1).first().satisfies(finding -> {
                assertThat(finding.verdict()).isEqualTo(SchemeVerdict.BLOCKED);
                assertThat(finding.code()).isEqualTo("MONTHS_48_LEFT");
                assertThat(finding.source()).isEqualTo("45-CT/TW, 14/4/2025");
                assertThat(finding.found()).isEqualTo("47");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"1968-03-10, true", "1968-02-10, false"})
    void firstTimersNeedAFullTerm(LocalDate born, boolean passes) {
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2025-05-20", man(born, false))
                        .isEmpty())
                .isEqualTo(passes);
    }

    @Test
    void beforeDirective45ItIsATargetToExplain() {
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2025-01-15", man(LocalDate.of(1966, 1, 1), true)))
                .extracting(Finding::verdict)
                .containsExactly(SchemeVerdict.EXPLAIN);
    }

    @Test
    void theRetiredMayServeAVillageCellWithAnExplanation() {
        assertThat(check(OrganisationType.CELL_UNDER_BASE, "2025-05-20", man(LocalDate.of(1960, 1, 1), true)))
                .extracting(Finding::code, Finding::verdict)
                .containsExactly(tuple("RETIRED_IN_CELL", SchemeVerdict.EXPLAIN));
    }

    @Test
    void anUnknownBirthDateIsToBeExplained() {
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2025-05-20", man(null, true)))
                .extracting(Finding::code, Finding::verdict)
                .containsExactly(tuple("AGE_UNKNOWN", SchemeVerdict.EXPLAIN));
    }

    @Test
    void whereNoMonthIsFixedNoAgeIsJudged() {
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2020-05-20", man(LocalDate.of(1955, 1, 1), true)))
                .isEmpty();
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2020-05-20", man(null, true)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-2030, 60", "2025-2027, 24"})
    void aTermIsAsLongAsItSays(String term, int months) {
        assertThat(CandidateRules.termMonths(term)).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({
        "PROBATIONARY, OFFICIAL_MEMBER, '294-QĐ/TW, 26/5/2025'",
        "SUSPENDED, NOT_SUSPENDED, '04-HD/TW, 31/12/2024'"
    })
    void probationaryAndSuspendedMembersMayNotStand(Membership membership, String code, String source) {
        var person = man(LocalDate.of(1980, 1, 1), true, membership);
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2025-05-20", person))
                .extracting(Finding::code, Finding::verdict, Finding::source)
                .containsExactly(tuple(code, SchemeVerdict.BLOCKED, source));
    }

    @Test
    void anOfficialMemberMayStand() {
        var person = man(LocalDate.of(1980, 1, 1), true, Membership.OFFICIAL);
        assertThat(check(OrganisationType.BASE_COMMITTEE, "2025-05-20", person)).isEmpty();
    }

    @Test
    void saysHowManyMonthsAreLeftOfSomebodyWhoMeetsTheRule() {
        Mockito.when(organisations.find("xa")).thenReturn(Optional.empty());
        var congress = congress(OrganisationType.BASE_COMMITTEE, LocalDate.of(2025, 5, 20));
        assertThat(candidates.met(congress, man(LocalDate.of(1970, 5, 4), true)))
                .get()
                .satisfies(finding -> {
                    assertThat(finding.verdict()).isEqualTo(SchemeVerdict.CLEAR);
                    assertThat(finding.code()).isEqualTo("MONTHS_MET");
                    assertThat(finding.needed()).isEqualTo("04/2025");
                    assertThat(finding.found()).isEqualTo("86");
                    assertThat(finding.source()).isEqualTo("45-CT/TW, 14/4/2025");
                });
        assertThat(candidates.met(congress, man(null, true))).isEmpty();
        var before = congress(OrganisationType.BASE_COMMITTEE, LocalDate.of(2020, 5, 20));
        assertThat(candidates.met(before, man(LocalDate.of(1970, 5, 4), true))).isEmpty();
    }

    /** Posts of people's councils and committees: March 2026, a term of their own. */
    @ParameterizedTest
    @CsvSource({
        "1968-02-10, true, MONTHS_MET, CLEAR, 48",
        "1968-01-10, true, MONTHS_48_LEFT, BLOCKED, 47",
        "1969-02-10, false, MONTHS_MET, CLEAR, 60",
        "1969-01-10, false, FULL_TERM_LEFT, BLOCKED, 59"
    })
    void forStatePostsAgesCountInTheirOwnMonth(
            LocalDate born, boolean reelection, String code, SchemeVerdict verdict, String found) {
        var congress = congress(OrganisationType.BASE_COMMITTEE, LocalDate.of(2025, 5, 20));
        var finding = candidates
                .statePost(congress, man(born, reelection, Membership.PROBATIONARY), "2026-2031")
                .orElseThrow();
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(finding.found()).isEqualTo(found);
        assertThat(finding.source()).isEqualTo("45-CT/TW, 14/4/2025");
    }

    @Test
    void statePostsOfAnotherTermHaveNoMonthAndBeforeTheDirectiveItIsToBeConfirmed() {
        var person = man(LocalDate.of(1970, 5, 4), true);
        var congress = congress(OrganisationType.BASE_COMMITTEE, LocalDate.of(2025, 1, 15));
        assertThat(candidates.statePost(congress, person, "2021-2026")).isEmpty();
        assertThat(candidates.statePost(congress, person, "2026-2031"))
                .get()
                .extracting(Finding::needed, Finding::source)
                .containsExactly("03/2026", "to be confirmed");
        assertThat(candidates.statePost(congress, man(null, true), "2026-2031"))
                .get()
                .extracting(Finding::code)
                .isEqualTo("AGE_UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "BASE_COMMITTEE, 2025-05-20, 2025-04-01",
        "ABOVE_BASE, 2025-05-20, 2025-06-01",
        "UNDER_CENTRAL, 2025-05-20, 2025-09-01",
        "CELL_UNDER_BASE, 2025-01-20, 2025-04-01"
    })
    void theMonthDependsOnTheLevelNotOnTheDayOfTheCongress(OrganisationType type, LocalDate day, LocalDate month) {
        Mockito.when(organisations.find("xa")).thenReturn(Optional.empty());
        assertThat(new CycleMonth(RULES, organisations).of(congress(type, day))).contains(month);
    }

    @Test
    void aCommuneDirectlyUnderAProvinceCountsInJuly() {
        var commune = new Organisation("xa", "Xã", OrganisationType.BASE_COMMITTEE, "tinh", null, null);
        var province = new Organisation("tinh", "Tỉnh", OrganisationType.UNDER_CENTRAL, null, null, null);
        Mockito.when(organisations.find("xa")).thenReturn(Optional.of(commune));
        Mockito.when(organisations.find("tinh")).thenReturn(Optional.of(province));
        var congress = congress(OrganisationType.BASE_COMMITTEE, LocalDate.of(2025, 5, 20));
        assertThat(new CycleMonth(RULES, organisations).of(congress)).contains(LocalDate.of(2025, 7, 1));
        var district = new Organisation("tinh", "Huyện", OrganisationType.ABOVE_BASE, null, null, null);
        Mockito.when(organisations.find("tinh")).thenReturn(Optional.of(district));
        assertThat(new CycleMonth(RULES, organisations).of(congress)).contains(LocalDate.of(2025, 4, 1));
    }
}
