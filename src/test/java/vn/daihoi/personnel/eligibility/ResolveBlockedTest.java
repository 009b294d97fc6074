package vn.daihoi.personnel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.personnel.SchemeMother.SCHEME;
import static vn.daihoi.personnel.SchemeMother.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeMother;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.eligibility.ResolveBlocked.How;
import vn.daihoi.personnel.eligibility.ResolveBlocked.Resolution;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.planning.Structures;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.testing.DatabaseTest;
import vn.daihoi.workflow.Rules;

@DatabaseTest
@Import({
    Candidates.class,
    Structures.class,
    SchemeQueries.class,
    Findings.class,
    WorkingLife.class,
    CycleMonth.class,
    CandidateRules.class,
    StructureRules.class,
    CheckEligibility.class,
    ExplainStructure.class,
    ResolveBlocked.class,
    ResolveBlockedTest.Tables.class
})
class ResolveBlockedTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Candidates candidates;

    @Autowired
    CheckEligibility check;

    @Autowired
    ExplainStructure explain;

    @Autowired
    ResolveBlocked resolve;

    @Autowired
    Findings findings;

    @MockitoBean
    CongressQueries congresses;

    @MockitoBean
    Organisations organisations;

    /** Twelve men of 1985 for nine seats: too many by one, no woman. */
    @BeforeEach
    void aList() {
        SchemeMother.empty(jdbc);
        SchemeMother.scheme(jdbc, Procedure.FIVE_STEPS);
        IntStream.rangeClosed(1, 12).forEach(place -> {
            SchemeMother.candidate(jdbc, place, place <= 6);
            candidates.move(id(place), CandidateStanding.LISTED, null);
            candidates.standFor(id(place), List.of(ElectedBody.COMMITTEE));
        });
        SchemeMother.structure(jdbc, 9, 10);
        var congress = Mockito.mock(CongressView.class);
        Mockito.when(congress.unit()).thenReturn("xa-ho-son");
        Mockito.when(congress.unitType()).thenReturn(OrganisationType.BASE_COMMITTEE);
        Mockito.when(congress.countingDay()).thenReturn(LocalDate.of(2025, 5, 20));
        Mockito.when(congress.term()).thenReturn("2025-2030");
        Mockito.when(congresses.require(SchemeMother.CONGRESS)).thenReturn(congress);
        Mockito.when(organisations.find("xa-ho-son")).thenReturn(Optional.empty());
    }

    @Test
    void aListOverTheCapIsBlockedUntilNamesWithdraw() {
        assertThat(check.check(SCHEME)).isEqualTo(SchemeVerdict.BLOCKED);
        assertThat(resolve.resolve(SCHEME, List.of())).hasSize(1);
        withdrawFromTheList();
        assertThat(candidates.of(SCHEME, CandidateStanding.LISTED)).hasSize(11);
        assertThat(check.check(SCHEME)).isEqualTo(SchemeVerdict.EXPLAIN);
    }

    @Test
    void whatIsExplainedIsNotAskedAgain() {
        check.check(SCHEME);
        withdrawFromTheList();
        check.check(SCHEME);
        assertThat(explain.explain(SCHEME, List.of())).isNotEmpty();
        assertThat(explain.explain(SCHEME, explanations())).isEmpty();
        assertThat(check.check(SCHEME)).isEqualTo(SchemeVerdict.CLEAR);
    }

    @Test
    void aPersonTooOldWithdraws() {
        tooOld(How.WITHDRAW, null, null);
        assertThat(candidates.of(SCHEME, CandidateStanding.WITHDRAWN))
                .anySatisfy(candidate -> assertThat(candidate.id()).isEqualTo(id(1)));
        assertThat(check.check(SCHEME)).isNotEqualTo(SchemeVerdict.BLOCKED);
    }

    @Test
    void aWrongDateIsCorrected() {
        tooOld(How.CORRECT, null, LocalDate.of(1980, 3, 3));
        assertThat(check.check(SCHEME)).isNotEqualTo(SchemeVerdict.BLOCKED);
        assertThat(candidates.of(SCHEME).get(0).born()).isEqualTo(LocalDate.of(1980, 3, 3));
    }

    @Test
    void anExceptionStaysOnRecord() {
        tooOld(How.EXCEPTION, "15-CV/TU, 2/5/2025", null);
        assertThat(check.check(SCHEME)).isNotEqualTo(SchemeVerdict.BLOCKED);
        assertThat(findings.of(SCHEME))
                .filteredOn(finding -> id(1).equals(finding.candidate()))
                .extracting(Finding::answer)
                .containsExactly("EXCEPTED");
    }

    private void tooOld(How how, String permit, LocalDate born) {
        candidates.correctBirth(id(1), LocalDate.of(1965, 1, 1));
        candidates.move(id(12), CandidateStanding.WITHDRAWN, "Rút");
        assertThat(check.check(SCHEME)).isEqualTo(SchemeVerdict.BLOCKED);
        var key = "MONTHS_48_LEFT/" + id(1);
        assertThat(resolve.resolve(SCHEME, List.of(new Resolution(key, how, permit, born, "Lý do"))))
                .isEmpty();
    }

    private void withdrawFromTheList() {
        var resolution = new Resolution("COMMITTEE.SURPLUS_CAP", How.WITHDRAW, null, null, "Rút bớt");
        assertThat(resolve.resolve(SCHEME, List.of(resolution))).isEmpty();
    }

    private List<ExplainStructure.Explanation> explanations() {
        return findings.open(SCHEME, SchemeVerdict.EXPLAIN).stream()
                .map(finding -> new ExplainStructure.Explanation(finding.key(), "Thiếu nguồn", "Bổ sung 2026"))
                .toList();
    }

    @TestConfiguration
    static class Tables {

        @Bean
        Rules rules() {
            return Rules.fromClasspath();
        }
    }
}
