package vn.daihoi.plan.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.daihoi.plan.AmendmentText;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.PlanTextMother;
import vn.daihoi.plan.ReadPlanFile;

class PlanSourceTest {

    private static final String PLAN = PlanTextMother.commune("maxDays: 1.5").text();

    private static PlanDocument read(String text) {
        return ReadPlanFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AmendmentText amendment(Change... changes) {
        return new AmendmentText(
                LocalDate.of(2025, 1, 10),
                "Sắp xếp đơn vị: \"xã\" mới",
                new LegalBasis("45-CT/TW", LocalDate.of(2025, 4, 14), "Chỉ thị 45"),
                List.of(changes));
    }

    @Test
    void withoutAmendmentsTheTextStaysAsItIs() {
        assertThat(PlanSource.withoutAmendments(PLAN)).isSameAs(PLAN);
    }

    @Test
    void anAddedAmendmentIsReadAsItWasMeant() {
        var text = PlanSource.with(
                PLAN,
                amendment(
                        new Change("units[0].window.before", "2025-03-31"),
                        new Change("units[0].maxDays", "1"),
                        new Change("plan.term", "2026-2031"),
                        new Change("units[0].contents", "[REVIEW, HIGHER_DRAFTS, COMMITTEE_ELECTION]")));
        var document = read(text);
        assertThat(document.faults()).isEmpty();
        var unit = document.latest().units().get(0);
        assertThat(unit.timing().window().before()).isEqualTo("2025-03-31");
        assertThat(unit.timing().maxDays()).isEqualByComparingTo("1");
        assertThat(unit.contents()).hasSize(3);
        assertThat(document.latest().plan().term()).isEqualTo("2026-2031");
        assertThat(document.beforeLatest().units().get(0).timing().window().before())
                .isEqualTo("2025-04-10");
        assertThat(document.latest().amendments().get(0).reason()).isEqualTo("Sắp xếp đơn vị: \"xã\" mới");
        assertThat(document.latest().amendments().get(0).legalBasis().number()).isEqualTo("45-CT/TW");
    }

    @Test
    void anAddedAmendmentIsFoundAgainAsItWasWritten() {
        var written = amendment(
                new Change("units[0].window.before", "2025-03-31"),
                new Change("units[0].contents", "[REVIEW, HIGHER_DRAFTS]"),
                new Change("units[0].window", "{from: 2025-01-01, before: 2025-03-31}"));

        assertThat(PlanSource.amendments(PlanSource.with(PLAN, written))).containsExactly(written);
        assertThat(PlanSource.amendments(PLAN)).isEmpty();
    }

    @Test
    void amendmentsComeInTheOrderOfTheirDates() {
        var text = PLAN
                + """
                amendments:
                  - { date: 2025-02-10, reason: second, set: { "units[0].maxDays": 1 } }
                  - { date: 2025-01-10, reason: first, legalBasis: { number: 12-KL/HU }, set: { "units[0].guests": 5 } }
                """;

        assertThat(PlanSource.amendments(text))
                .extracting(AmendmentText::reason)
                .containsExactly("first", "second");
        assertThat(PlanSource.amendments(text).get(0).basis()).isEqualTo(new LegalBasis("12-KL/HU", null, null));
    }

    @Test
    void theSecondAmendmentFollowsTheFirst() {
        var once = PlanSource.with(PLAN, amendment(new Change("units[0].maxDays", "1")));
        var twice = PlanSource.with(once, amendment(new Change("units[0].maxDays", "2")));
        assertThat(read(twice).latest().units().get(0).timing().maxDays()).isEqualByComparingTo("2");
        assertThat(read(twice).beforeLatest().units().get(0).timing().maxDays()).isEqualByComparingTo("1");
        assertThat(PlanSource.withoutAmendments(twice)).doesNotContain("amendments");
        assertThat(read(PlanSource.withoutAmendments(twice)).latest())
                .isEqualTo(read(PLAN).latest());
    }

    @Test
    void datesAndNumbersStayAsTheyWereWritten() {
        var odd = PLAN.replace("term: 2025-2030", "term: 2025-2030\n  number: 0012")
                + "amendments:\n  - { date: 2025-01-10, reason: x, set: { plan.title: y } }\n";
        var stripped = PlanSource.withoutAmendments(odd);
        assertThat(stripped).contains("0012").contains("2025-04-10").contains("1.5");
        assertThat(read(stripped).faults()).isEqualTo(read(odd).faults());
    }

    @Test
    void whatIsNoPlaceOrNoValueIsAFaultAtItsChange() {
        var unknown = read(PlanSource.with(PLAN, amendment(new Change("units[9].window.before", "2025-03-31"))));
        assertThat(unknown.faults())
                .anyMatch(fault -> fault.path().equals("amendments[0].set[\"units[9].window.before\"]")
                        && fault.message().endsWith("unknownPlace"));
        var wrong = read(PlanSource.with(PLAN, amendment(new Change("units[0].window.before", "2025-02-30"))));
        assertThat(wrong.faults()).anyMatch(fault -> fault.path().contains("set[\"units[0].window.before\"]"));
        var noYaml = read(PlanSource.with(PLAN, amendment(new Change("units[0].maxDays", "{ [ } :"))));
        assertThat(noYaml.faults()).isNotEmpty();
    }
}
