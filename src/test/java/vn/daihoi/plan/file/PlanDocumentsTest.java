package vn.daihoi.plan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;
import static vn.daihoi.plan.PlanTextMother.commune;
import static vn.daihoi.plan.PlanTextMother.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.PlanDocument;
import vn.daihoi.plan.Readable;
import vn.daihoi.plan.Subcommittee;
import vn.daihoi.shared.DateRange;

class PlanDocumentsTest {

    private static final String SOUND = commune("guests: 3").text();

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource({"keys", "values", "ids", "sets"})
    void namesTheFault(String variant, String path, String text) {
        assertThat(faults(text)).containsExactly(variant + " " + path);
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                of("unknownKey", "units[0].guest", SOUND.replace("guests:", "guest:")),
                of("unknownKey", "plans", SOUND + "plans: 3\n"),
                of("unknownKey", "plan[\"a b\"]", SOUND.replace("  id: plan", "  id: plan\n  \"a b\": 1")),
                of("unknownKey", "plan[\"<<\"]", SOUND.replace("  id: plan", "  id: plan\n  <<: {}")),
                of("duplicateKey", "plan.id", SOUND.replace("  id: plan", "  id: plan\n  id: plan")),
                of("missing", "plan.title", SOUND.replace("  title: Kế hoạch\n", "")),
                of("missing", "plan.legalBases", SOUND.replaceAll("  legalBases: .*\n", "")),
                of("missing", "plan.title", SOUND.replace("title: Kế hoạch", "title: \" \"")),
                of("missing", "units[0].organisation", SOUND.replace("organisation: commune", "maxDays: 1")),
                of("missing", "units[0].type", SOUND.replace("organisation: commune", "count: 15")),
                of("missing", "units[0].window.before", SOUND.replace("before: 2025-04-10", "from: 2025-04-10")),
                of("missing", "units", SOUND.substring(0, SOUND.indexOf("units:"))),
                of("missing", "amendments[0].reason", SOUND + "amendments: [{ date: 2025-01-01, set: {} }]\n"),
                of("onlyUnnamed", "units[0].count", SOUND.replace("guests: 3", "count: 3")),
                of("beforeAndBy", "units[0].window.by", SOUND.replace("{ before", "{ by: 2025-04-01, before")));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                of("impossibleDate", "units[0].window.before", SOUND.replace("2025-04-10", "2025-02-30")),
                of("impossibleDate", "units[0].window.before", SOUND.replace("2025-04-10", "2025-13-01")),
                of("impossibleDate", "plan.date", SOUND.replace("date: 2024-10-15", "date: \"2024-06-31\"")),
                of("wrongType", "units[0].window.before", SOUND.replace("2025-04-10", "10/04/2025")),
                of("wrongType", "units[0].guests", SOUND.replace("guests: 3", "guests: \"3\"")),
                of("wrongType", "units[0].guests", SOUND.replace("guests: 3", "guests: 3.5")),
                of("wrongType", "units[0].guests", SOUND.replace("guests: 3", "guests: -3")),
                of("wrongType", "units[0].guests", SOUND.replace("guests: 3", "guests: 99999999999")),
                of("wrongType", "units[0].guests", SOUND.replace("guests: 3", "guests: [3]")),
                of("wrongType", "units[0].maxDays", SOUND.replace("guests: 3", "maxDays: 0.7")),
                of("wrongType", "units[0].maxDays", SOUND.replace("guests: 3", "maxDays: 0")),
                of("wrongType", "units[0].window", SOUND.replace("{ before: 2025-04-10 }", "2025-04-10")),
                of(
                        "wrongType",
                        "plan",
                        SOUND.replace("plan:\n", "plan: x\nplan2:\n").replaceAll("(?s)plan2:.*?(?=organisations)", "")),
                of("wrongType", "plan.title", SOUND.replace("title: Kế hoạch", "title: [Kế hoạch]")),
                of("wrongType", "plan.title", SOUND.replace("title: Kế", "title: !local Kế")),
                of("wrongType", "plan.term", SOUND.replace("2025-2030", "2030-2025")),
                of("wrongType", "milestones.approval", SOUND + "milestones: { approval: T-10 }\n"),
                of("wrongType", "units[0].expected", SOUND.replace("guests: 3", "expected: soon")),
                of(
                        "impossibleDate",
                        "units[0].expected",
                        SOUND.replace("guests: 3", "expected: 2025-02-01..2025-02-30")),
                of("backwards", "units[0].expected", SOUND.replace("guests: 3", "expected: 2025-03-01..2025-02-01")),
                of("unknownValue", "organisations[1].type", SOUND.replace("BASE_COMMITTEE", "BASE_COMITTEE")),
                of("unknownValue", "subcommittees[0]", SOUND + "subcommittees: [MONEY]\n"),
                of(
                        "notGrantable",
                        "units[0].directElection[0]",
                        SOUND.replace("guests: 3", "directElection: [DELEGATES]")),
                of("wrongType", "units[0].lessonsFor[0]", SOUND.replace("guests: 3", "lessonsFor: [CELLS]")),
                of(
                        "wrongType",
                        "units[0].mustAttendApproval[0]",
                        SOUND.replace("guests: 3", "mustAttendApproval: [BOSS@district]")),
                of("tooLong", "plan.title", SOUND.replace("Kế hoạch", "k".repeat(10_001))),
                of("control", "plan.title", SOUND.replace("Kế hoạch", "Kế\u0007hoạch")),
                of("control", "plan.title", SOUND.replace("Kế hoạch", "\"Kế\\x1bhoạch\"")),
                of("control", "file", SOUND + "# \u0000\n"));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                of("malformedId", "plan.id", SOUND.replace("id: plan", "id: Plan")),
                of("malformedId", "plan.id", SOUND.replace("id: plan", "id: " + "a".repeat(65))),
                of("unknownId", "plan.issuer", SOUND.replace("issuer: district", "issuer: distrikt")),
                of(
                        "unknownId",
                        "organisations[4].parent",
                        SOUND.replace("UNDER_BASE, parent: commune", "UNDER_BASE, parent: nobody")),
                of(
                        "unknownId",
                        "units[0].organisation",
                        SOUND.replace("organisation: commune", "organisation: comune")),
                of("unknownId", "units[0].approvers[1]", SOUND.replace("guests: 3", "approvers: [district, nobody]")),
                of(
                        "unknownId",
                        "units[0].mustAttendApproval[0]",
                        SOUND.replace("guests: 3", "mustAttendApproval: [OFFICE@nobody]")),
                of("unknownId", "rollOut[0].units[0]", SOUND + "rollOut: [{ type: BASE_CELL, units: [nobody] }]\n"),
                of("duplicateId", "organisations[2].id", SOUND.replace("id: school", "id: commune")),
                of(
                        "duplicateId",
                        "organisations[2].id",
                        plan().unit("commune", null)
                                .text()
                                .replace("organisation: commune", "count: 2\n    type: BASE_CELL")
                                .replace("id: school", "id: unit-0-2")),
                of(
                        "duplicateCongress",
                        "units[1].organisation",
                        commune().unit("commune", null).text()),
                of(
                        "duplicateCongress",
                        "rollOut[0].units[0]",
                        SOUND + "rollOut: [{ type: BASE_COMMITTEE, units: [commune] }]\n"),
                of(
                        "cycle",
                        "organisations[0].parent",
                        SOUND.replace("type: ABOVE_BASE }", "type: ABOVE_BASE, parent: cell }")),
                of(
                        "cycle",
                        "organisations[0].parent",
                        SOUND.replace("type: ABOVE_BASE }", "type: ABOVE_BASE, parent: district }")));
    }

    static Stream<Arguments> sets() {
        return Stream.of(
                of("wrongType", set("units[0].guests"), SOUND + amendment("units[0].guests", "many")),
                of(
                        "impossibleDate",
                        set("units[0].window.before"),
                        SOUND + amendment("units[0].window.before", "2025-02-30")),
                of("unknownKey", set("units[0].gests"), SOUND + amendment("units[0].gests", "3")),
                of(
                        "unknownKey",
                        set("units[0].window") + ".befor",
                        SOUND + amendment("units[0].window", "{ before: 2025-04-01, befor: 3 }")),
                of("unknownPlace", set("units[7].guests"), SOUND + amendment("units[7].guests", "3")),
                of("unknownPlace", set("units[0]..guests"), SOUND + amendment("units[0]..guests", "3")),
                of("unknownPlace", set("amendments[0].reason"), SOUND + amendment("amendments[0].reason", "3")),
                of("unknownId", set("plan.issuer"), SOUND + amendment("plan.issuer", "nobody")));
    }

    @Test
    void listsEveryFaultWithItsLine() {
        var text = SOUND.replace("title:", "titel:")
                .replace("guests: 3", "guests: x")
                .replace("2025-04-10", "2025-04-31");
        assertThat(read(text).faults())
                .extracting(Finding::line, Finding::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "plan.title"),
                        org.assertj.core.groups.Tuple.tuple(3, "plan.titel"),
                        org.assertj.core.groups.Tuple.tuple(line(text, "window:"), "units[0].window.before"),
                        org.assertj.core.groups.Tuple.tuple(line(text, "guests:"), "units[0].guests"));
    }

    @Test
    void namesTheNearestKnownKey() {
        assertThat(read(SOUND.replace("guests:", "gests:")).faults().get(0).args())
                .containsExactly("guests");
    }

    @Test
    void namesNothingNearWhereThereIsNothing() {
        assertThat(faults("plan: { issuer: district }")).contains("noIds plan.issuer");
    }

    @Test
    void isNoYaml() {
        assertThat(read("plan: [\nx").faults())
                .extracting(Finding::path, Finding::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("file", 2));
        assertThat(faults("")).containsExactly("empty file");
        assertThat(faults("- 1")).containsExactly("noMapping file");
        assertThat(faults(SOUND + "---\n" + SOUND)).containsExactly("yaml file");
        assertThat(PlanDocuments.read(new byte[] {'a', '\n', (byte) 0xC3}).faults())
                .extracting(Finding::line)
                .containsExactly(2);
        assertThat(PlanDocuments.read(new byte[(1 << 20) + 1]).faults())
                .extracting(Finding::message)
                .containsExactly("plan.finding.NOT_A_PLAN.tooLarge");
    }

    @Test
    @Timeout(10)
    void survivesBombsAndLoops() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(faults(bomb.toString())).containsExactly("yaml file");
        assertThat(faults("plan: &p\n  id: *p\n")).contains("recursive plan.id");
        assertThat(faults("[".repeat(5_000))).containsExactly("yaml file");
    }

    @Test
    void readsWhatThePlanStates() {
        var file = read(commune(
                                "term: 2025-2027",
                                "members: 13",
                                "guests: 269",
                                "maxDays: 1.5",
                                "expected: 2025-03-01..2025-03-10",
                                "lessonsFor: [CELL_UNDER_BASE, BASE_COMMITTEE/commune]",
                                "mustAttendApproval: [SECRETARY@district]")
                        .milestones("{ approval: T-10d, budgetEstimate: 2024-11-01 }")
                        .rollOut("{ type: CELL_UNDER_BASE, count: 3, units: [cell], window: { by: 2025-05-31 } }")
                        .text())
                .issued();
        var unit = file.units().get(0);
        assertThat(unit.type()).isEqualTo(OrganisationType.BASE_COMMITTEE);
        assertThat(unit.timing().maxDays()).isEqualTo(new BigDecimal("1.5"));
        assertThat(unit.timing().window().lastDay()).isEqualTo(LocalDate.of(2025, 4, 9));
        assertThat(unit.timing().expected())
                .isEqualTo(new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10)));
        assertThat(unit.personnel().mode()).isEqualTo(PersonnelMode.ELECTED);
        assertThat(unit.lessonsFor()).hasSize(2);
        assertThat(file.milestones().days()).containsOnlyKeys(MilestoneKey.APPROVAL, MilestoneKey.BUDGET_ESTIMATE);
        assertThat(file.subcommitteesOf(unit))
                .containsExactly(Subcommittee.DOCUMENTS, Subcommittee.PERSONNEL, Subcommittee.LOGISTICS);
        assertThat(file.unitsOf(0)).containsExactly("cell", "roll-out-0-1", "roll-out-0-2");
        assertThat(file.rollOut().get(0).window().lastDay()).isEqualTo(LocalDate.of(2025, 5, 31));
    }

    @Test
    void takesUnitsByIdBroughtAlongOrUnnamed() {
        var file = read(plan().unit("commune", null)
                        .unit("{ id: ward, name: Đảng bộ phường, type: BASE_COMMITTEE, parent: district }", null)
                        .text()
                        .replace("organisation: commune", "count: 2\n    type: BASE_CELL"))
                .issued();
        assertThat(file.units().get(0).identity().ids()).containsExactly("unit-0-1", "unit-0-2");
        assertThat(file.units().get(1).identity().ids()).containsExactly("ward");
        assertThat(file.organisation("ward").parent()).isEqualTo("district");
    }

    @Test
    void readsWordsAsTheyStandAndInNfc() {
        var text = SOUND.replace("title: Kế hoạch", "title: " + Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD))
                .replace("name: Đảng bộ xã", "name: no");
        var file = read(text).issued();
        assertThat(file.plan().title()).isEqualTo("Kế hoạch");
        assertThat(file.organisation("commune").name()).isEqualTo("no");
        assertThat(read("\uFEFF" + SOUND).issued()).isNotNull();
        assertThat(read(SOUND.replace("\n", "\r\n")).issued()).isNotNull();
    }

    @Test
    void nothingWrittenIsNothingStated() {
        var file = read(SOUND.replace("guests: 3", "guests:").replaceAll("legalBases: .*", "legalBases:"))
                .issued();
        assertThat(file.units().get(0).headCount().guests()).isNull();
        assertThat(file.plan().legalBases()).isEmpty();
    }

    @Test
    void playsAmendmentsInTheOrderOfTheirDates() {
        var document = read(commune("guests: 1")
                .amendments(
                        "{ date: 2025-03-01, reason: r, set: { \"units[0].guests\": 3 } }",
                        "{ date: 2025-02-01, reason: r, set: { \"units[0].guests\": 2, milestones.approval: T-9d } }")
                .text());
        assertThat(document.amended())
                .extracting(PlanDocument.AmendedPlan::amendment)
                .containsExactly(1, 0);
        assertThat(document.amended())
                .extracting(state -> state.plan().units().get(0).headCount().guests())
                .containsExactly(2, 3);
        assertThat(document.issued().milestones().days()).isEmpty();
        assertThat(document.amended().get(1).plan().milestones().days()).hasSize(1);
    }

    private static PlanDocument read(String text) {
        return PlanDocuments.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String text) {
        return read(text).faults().stream()
                .peek(Readable::check)
                .map(fault -> fault.message().substring("plan.finding.NOT_A_PLAN.".length()) + " " + fault.path())
                .toList();
    }

    private static String set(String path) {
        return "amendments[0].set[\"" + path + "\"]";
    }

    private static String amendment(String path, String value) {
        return "amendments:\n  - { date: 2025-02-01, reason: r, set: { \"" + path + "\": " + value + " } }\n";
    }

    private static int line(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
