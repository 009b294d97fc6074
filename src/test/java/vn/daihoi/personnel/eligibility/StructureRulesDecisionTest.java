package vn.daihoi.personnel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Sex;
import vn.daihoi.personnel.planning.BodySeats;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Structure;
import vn.daihoi.workflow.Rules;

class StructureRulesDecisionTest {

    private static final Rules RULES = Rules.fromClasspath();

    private final StructureRules structures =
            new StructureRules(RULES, new CycleMonth(RULES, Mockito.mock(Organisations.class)));

    private Map<String, SchemeVerdict> check(BodySeats body, Integer women, List<Candidate> list) {
        return findings(body, women, list).stream()
                .collect(Collectors.toMap(
                        finding -> finding.code().substring(finding.code().indexOf('.') + 1), Finding::verdict));
    }

    private List<Finding> findings(BodySeats body, Integer women, List<Candidate> list) {
        var congress = Mockito.mock(CongressView.class);
        Mockito.when(congress.unit()).thenReturn("xa");
        Mockito.when(congress.unitType()).thenReturn(OrganisationType.CELL_UNDER_BASE);
        Mockito.when(congress.countingDay()).thenReturn(LocalDate.of(2025, 5, 20));
        Mockito.when(congress.term()).thenReturn("2025-2027");
        var structure = new Structure(1, "", women, null, null, null, LocalDate.of(2025, 1, 1), true, List.of(body));
        return structures.check(congress, structure, body, list);
    }

    private static List<Candidate> list(int size, int women, int fresh, LocalDate born) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Candidate(
                        "c" + i,
                        null,
                        "N" + i,
                        born,
                        i < women ? Sex.FEMALE : Sex.MALE,
                        false,
                        null,
                        i >= fresh,
                        CandidateStanding.LISTED,
                        null,
                        null,
                        null))
                .toList();
    }

    /** The lists of the fifth source: 13 names for 11 seats, 4 for 3. */
    @ParameterizedTest
    @CsvSource({
        "11, 11, EXPLAIN, CLEAR, CLEAR",
        "11, 12, EXPLAIN, CLEAR, CLEAR",
        "11, 13, CLEAR, CLEAR, CLEAR",
        "11, 14, CLEAR, EXPLAIN, CLEAR",
        "11, 15, CLEAR, EXPLAIN, BLOCKED",
        "3, 4, CLEAR, CLEAR, CLEAR",
        "3, 5, CLEAR, EXPLAIN, BLOCKED",
        "10, 13, CLEAR, EXPLAIN, CLEAR",
        "10, 14, CLEAR, EXPLAIN, BLOCKED"
    })
    void surplusIsRoundedToHeads(int seats, int names, SchemeVerdict low, SchemeVerdict high, SchemeVerdict cap) {
        var verdicts = check(new BodySeats("COMMITTEE", seats, names), null, list(names, 9, 9, null));
        assertThat(verdicts)
                .containsEntry("SURPLUS_PREPARED_FROM", low)
                .containsEntry("SURPLUS_PREPARED_TO", high)
                .containsEntry("SURPLUS_CAP", cap);
    }

    @ParameterizedTest
    @CsvSource({"13, 1, EXPLAIN", "13, 2, CLEAR", "20, 3, CLEAR", "21, 3, EXPLAIN"})
    void womenAreFifteenPercentOfTheList(int names, int women, SchemeVerdict verdict) {
        assertThat(check(new BodySeats("COMMITTEE", 11, names), null, list(names, women, 9, null)))
                .containsEntry("WOMEN", verdict);
    }

    @Test
    void theUnitsOwnAimGoesFirst() {
        assertThat(check(new BodySeats("COMMITTEE", 9, 10), 30, list(10, 2, 9, null)))
                .containsEntry("WOMEN", SchemeVerdict.EXPLAIN);
        assertThat(check(new BodySeats("COMMITTEE", 9, 10), 20, list(10, 2, 9, null)))
                .containsEntry("WOMEN", SchemeVerdict.CLEAR);
    }

    @Test
    void theYoungAreBelowFortyTwoAtTheCycleMonth() {
        var body = new BodySeats("COMMITTEE", 9, 10);
        assertThat(check(body, null, list(10, 2, 9, LocalDate.of(1983, 4, 2))))
                .containsEntry("YOUNG", SchemeVerdict.CLEAR);
        assertThat(check(body, null, list(10, 2, 9, LocalDate.of(1983, 4, 1))))
                .containsEntry("YOUNG", SchemeVerdict.EXPLAIN);
    }

    @ParameterizedTest
    @CsvSource({"12, 4, CLEAR", "12, 3, EXPLAIN", "9, 3, CLEAR", "10, 3, EXPLAIN"})
    void aThirdIsNew(int names, int fresh, SchemeVerdict verdict) {
        assertThat(check(new BodySeats("COMMITTEE", 9, names), null, list(names, 9, fresh, null)))
                .containsEntry("RENEWAL", verdict);
    }

    @Test
    void aStandingCommitteeHasAWoman() {
        var body = new BodySeats("STANDING_COMMITTEE", 3, 4);
        assertThat(check(body, null, list(4, 0, 4, null))).containsEntry("WOMEN", SchemeVerdict.EXPLAIN);
        assertThat(check(body, null, list(4, 1, 4, null))).containsEntry("WOMEN", SchemeVerdict.CLEAR);
    }

    /** That one name more is always possible is read into the rule, so it says that this is to be confirmed. */
    @ParameterizedTest
    @CsvSource({
        "COMMITTEE, 3, 4, SURPLUS_CAP, true",
        "COMMITTEE, 4, 5, SURPLUS_CAP, false",
        "COMMITTEE, 11, 13, SURPLUS_CAP, false",
        "STANDING_COMMITTEE, 3, 0, WOMEN, false"
    })
    void namesItsSourceAndWhatIsToBeConfirmedOfIt(String body, int seats, int names, String item, boolean confirm) {
        var plain = source(findings(new BodySeats(body, 11, 13), null, list(13, 2, 9, null)), item);
        var source = source(findings(new BodySeats(body, seats, names), null, list(names, 0, 0, null)), item);
        assertThat(source).isNotBlank().isEqualTo(confirm ? plain + " (to be confirmed)" : plain);
    }

    private static String source(List<Finding> findings, String item) {
        return findings.stream()
                .filter(finding -> finding.code().endsWith("." + item))
                .map(Finding::source)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aPostHasOnlyTheCap() {
        assertThat(check(new BodySeats("SECRETARY", 1, 1), null, list(1, 0, 0, null)))
                .containsOnlyKeys("SURPLUS_CAP");
        assertThat(Optional.of(check(new BodySeats("SECRETARY", 1, 3), null, list(3, 0, 0, null))))
                .get()
                .isEqualTo(Map.of("SURPLUS_CAP", SchemeVerdict.BLOCKED));
    }
}
