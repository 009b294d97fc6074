package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;
import static vn.daihoi.plan.PlanTextMother.commune;
import static vn.daihoi.plan.PlanTextMother.plan;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckPlanTest {

    private static final CheckPlan CHECK = CheckPlan.standalone();

    private static final String EARLY = "note PILOT_BEFORE_WINDOW units[0].window.before";
    private static final String BASIS = "warning BASIS_REPLACED plan.legalBases[0]";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"durations", "deadlines", "windows", "notices", "congressTypes", "elections", "contents"})
    void judgesPilots(String what, PlanTextMother plan, List<String> expected) {
        assertThat(findings(plan)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"headCounts", "subcommittees", "legalBases", "milestones", "amendments"})
    void judgesPlans(String what, PlanTextMother plan, List<String> expected) {
        assertThat(findings(plan)).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> durations() {
        return Stream.of(
                ok("a base committee takes two days", commune("maxDays: 2")),
                is("and no more", commune("maxDays: 2.5"), "error DURATION_OVER_CAP units[0].maxDays"),
                ok("a school cell is base: two days", unit("school", "before: 2025-04-10", "maxDays: 2")),
                ok("a cell takes one day", unit("cell", "before: 2025-01-10", "maxDays: 1")),
                is(
                        "and no more",
                        unit("cell", "before: 2025-01-10", "maxDays: 1.5"),
                        "error DURATION_OVER_CAP units[0].maxDays"),
                is(
                        "nor does a departmental committee",
                        unit("office", "before: 2025-01-10", "maxDays: 2"),
                        "error DURATION_OVER_CAP units[0].maxDays"),
                ok("three days above base until 13/4/2025", unit("district", "before: 2025-04-14", "maxDays: 3")),
                is(
                        "two from 14/4/2025, which the plan could not know",
                        unit("district", "before: 2025-04-15", "maxDays: 3"),
                        BASIS,
                        "warning DURATION_OVER_CAP units[0].maxDays"),
                is(
                        "but a younger plan knows",
                        unit("district", "before: 2025-07-15", "maxDays: 3").issued("2025-04-14"),
                        BASIS,
                        "error DURATION_OVER_CAP units[0].maxDays"),
                is(
                        "the expected day chooses the rule set",
                        unit("district", "before: 2025-07-15", "maxDays: 3", "expected: 2025-04-13"),
                        BASIS),
                is(
                        "without a window the general deadline chooses it",
                        plan().unit("school", null, "maxDays: 3"),
                        "warning DURATION_OVER_CAP units[0].maxDays"),
                is(
                        "roll-out rows are judged too",
                        commune().rollOut("{ type: CELL_UNDER_BASE, maxDays: 2, window: { before: 2025-02-01 } }"),
                        "error DURATION_OVER_CAP rollOut[0].maxDays"));
    }

    static Stream<Arguments> deadlines() {
        return Stream.of(
                is("complete before 30/6/2025", unit("commune", "before: 2025-06-30"), BASIS),
                is("by 29/6/2025 is the same", unit("commune", "by: 2025-06-29"), BASIS),
                is(
                        "by 30/6/2025 is a day late",
                        unit("commune", "by: 2025-06-30").issued("2025-04-14"),
                        BASIS,
                        "error DEADLINE_AFTER_GENERAL units[0].window.by"),
                is(
                        "a plan older than the rule set is only warned",
                        unit("commune", "before: 2025-07-01"),
                        BASIS,
                        "warning DEADLINE_AFTER_GENERAL units[0].window.before"),
                is("one level above until 31/8", unit("district", "before: 2025-08-31"), BASIS),
                is("cells have local deadlines", unit("cell", "before: 2025-07-31"), BASIS),
                is(
                        "2020 has its own",
                        unit("commune", "before: 2020-07-01")
                                .issued("2019-12-02")
                                .bases("[]"),
                        "warning BASIS_MISSING plan.legalBases",
                        "error DEADLINE_AFTER_GENERAL units[0].window.before"),
                is(
                        "before 30/5/2019 nothing is judged",
                        unit("commune", "before: 2019-05-30", "maxDays: 9")
                                .issued("2019-01-02")
                                .bases("[]"),
                        "warning BASIS_MISSING plan.legalBases",
                        "note NO_RULE_SET units[0].window.before"),
                is(
                        "from that day on it is",
                        unit("commune", "by: 2019-05-30").issued("2019-01-02").bases("[]"),
                        "warning BASIS_MISSING plan.legalBases",
                        "note PILOT_BEFORE_WINDOW units[0].window.by"),
                ok("an absent window raises nothing", plan().unit("commune", null)),
                is(
                        "roll-out rows are judged too",
                        commune()
                                .issued("2025-04-14")
                                .bases("[{ number: 45-CT/TW, date: 2025-04-14 }]")
                                .milestones("{}")
                                .rollOut("{ type: BASE_COMMITTEE, window: { by: 2025-06-30 } }"),
                        "warning NOTICE_TOO_SHORT units[0].window.before",
                        "error DEADLINE_AFTER_GENERAL rollOut[0].window.by"));
    }

    static Stream<Arguments> windows() {
        return Stream.of(
                is("before the general window opens", unit("commune", "before: 2025-04-01"), EARLY),
                ok("on its first day", unit("commune", "by: 2025-04-01")),
                is(
                        "a cell looks at the plan's roll-out",
                        unit("cell", "before: 2025-01-10")
                                .rollOut("{ type: CELL_UNDER_BASE, window: { from: 2025-01-10, before: 2025-03-31 } }"),
                        EARLY),
                is(
                        "which may not open before the pilot is over",
                        unit("cell", "before: 2025-01-10")
                                .rollOut("{ type: CELL_UNDER_BASE, window: { from: 2025-01-09, before: 2025-03-31 } }"),
                        "warning PILOT_AFTER_ROLL_OUT units[0].window.before"),
                ok(
                        "another type does not matter",
                        unit("cell", "before: 2025-01-10")
                                .rollOut("{ type: BASE_COMMITTEE, window: { from: 2025-01-05, before: 2025-06-30 } }")
                                .bases("[{ number: 294-KH/HU, date: 2024-07-19 }]")),
                ok(
                        "twenty working days for the review",
                        unit("cell", "by: 2025-01-09")
                                .rollOut("{ type: CELL_UNDER_BASE, window: { by: 2025-02-14 } }")),
                is(
                        "nineteen are too few",
                        unit("cell", "by: 2025-01-09").rollOut("{ type: CELL_UNDER_BASE, window: { by: 2025-02-13 } }"),
                        "warning REVIEW_TIME_SHORT units[0].window.by"));
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                ok(
                        "announced on the day of issue",
                        unit("cell", "by: 2025-02-28").issued("2025-01-10")),
                is(
                        "a day later it is too late",
                        unit("cell", "by: 2025-02-28").issued("2025-01-11"),
                        "warning NOTICE_TOO_SHORT units[0].window.by"),
                is(
                        "the first expected day counts",
                        plan().unit("cell", null, "expected: 2025-02-20..2025-03-20")
                                .issued("2025-01-10"),
                        "warning NOTICE_TOO_SHORT units[0].window.before"),
                ok(
                        "issued 120 days ahead where no date is stated",
                        unit("cell", "before: 2025-01-10").issued(null)),
                is(
                        "unless a basis is younger: the working day after it",
                        unit("cell", "before: 2025-02-14")
                                .issued(null)
                                .bases("[{ number: 294-KH/HU, date: 2025-01-03 }]"),
                        "warning NOTICE_TOO_SHORT units[0].window.before"));
    }

    static Stream<Arguments> congressTypes() {
        return Stream.of(
                ok("199 members come themselves", commune("members: 199")),
                is("200 send delegates", commune("members: 200"), "note DELEGATES_CONGRESS_EXPECTED units[0].members"),
                ok("with delegates", commune("members: 200", "delegates: 150")),
                ok("or said to", commune("members: 200", "congress: DELEGATES")),
                is(
                        "members' congress stated",
                        commune("members: 200", "congress: MEMBERS"),
                        "note DELEGATES_CONGRESS_EXPECTED units[0].members"),
                is(
                        "delegates of few",
                        commune("members: 199", "delegates: 150"),
                        "note MEMBERS_CONGRESS_EXPECTED units[0].delegates"),
                ok("delegates of unknown many", commune("delegates: 150")),
                is(
                        "members of the tree count",
                        unit("big", "before: 2025-04-10")
                                .organisation("{ id: big, name: B, type: BASE_COMMITTEE, members: 250 }"),
                        "note DELEGATES_CONGRESS_EXPECTED units[0].members"));
    }

    static Stream<Arguments> elections() {
        return Stream.of(
                ok("eleven of thirteen", elected("COMMITTEE, seats: 11, prepared: 13")),
                ok("three of four", elected("STANDING_COMMITTEE, seats: 3, prepared: 4")),
                ok("at the cap", elected("COMMITTEE, seats: 11, prepared: 14")),
                is(
                        "over it",
                        elected("COMMITTEE, seats: 11, prepared: 15"),
                        "error SURPLUS_OVER_CAP units[0].elections[0].prepared"),
                is(
                        "below ten per cent",
                        elected("COMMITTEE, seats: 11, prepared: 12"),
                        "warning SURPLUS_BELOW_PREPARED units[0].elections[0].prepared"),
                ok("other bodies need none", elected("SECRETARY, seats: 1, prepared: 1")),
                is(
                        "but have the cap",
                        elected("SECRETARY, seats: 1, prepared: 3"),
                        "error SURPLUS_OVER_CAP units[0].elections[0].prepared"),
                is(
                        "fewer than seats",
                        elected("COMMITTEE, seats: 11, prepared: 10"),
                        "warning HEADCOUNT_MISMATCH units[0].elections[0].prepared",
                        "warning SURPLUS_BELOW_PREPARED units[0].elections[0].prepared"),
                ok("a base committee has its commission", elected("INSPECTION_COMMISSION, seats: 3")),
                is(
                        "a base cell has none",
                        unit("school", "before: 2025-04-10", "elections: [{ body: INSPECTION_HEAD, seats: 1 }]"),
                        "error NO_INSPECTION_COMMISSION units[0].elections[0].body"));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                is(
                        "three contents",
                        commune("contents: [REVIEW, HIGHER_DRAFTS, DELEGATE_ELECTION]"),
                        "warning CONTENTS_INCOMPLETE_FOR_PILOT units[0].contents"),
                is(
                        "elections that they exclude",
                        commune(
                                "contents: [REVIEW, HIGHER_DRAFTS, DELEGATE_ELECTION]",
                                "elections: [{ body: COMMITTEE, seats: 11 }]"),
                        "error CONTENTS_INCOMPLETE_FOR_PILOT units[0].contents"),
                is(
                        "delegates of a congress that elects none",
                        commune(
                                "contents: [REVIEW, HIGHER_DRAFTS, COMMITTEE_ELECTION]",
                                "elections: [{ body: DELEGATES, seats: 11 }]"),
                        "error CONTENTS_INCOMPLETE_FOR_PILOT units[0].contents"));
    }

    static Stream<Arguments> headCounts() {
        return Stream.of(
                is(
                        "sub-units are open",
                        commune("subUnits: { total: 10, done: 9 }"),
                        "warning SUB_UNITS_OPEN units[0].subUnits"),
                ok("all are done", commune("subUnits: { total: 10, done: 10 }")),
                ok("unknown", commune("subUnits: { total: 10 }")),
                is(
                        "more than there are",
                        commune("subUnits: { total: 10, done: 11 }"),
                        "warning HEADCOUNT_MISMATCH units[0].subUnits.done"),
                is(
                        "more delegates than members",
                        commune("members: 250", "delegates: 251"),
                        "warning HEADCOUNT_MISMATCH units[0].delegates"),
                is(
                        "the tree says otherwise",
                        unit("big", "before: 2025-04-10", "members: 150")
                                .organisation("{ id: big, name: B, type: BASE_COMMITTEE, members: 151 }"),
                        "warning HEADCOUNT_MISMATCH units[0].members"),
                is(
                        "more names than places",
                        commune()
                                .rollOut("{ type: BASE_COMMITTEE, count: 1, units: [school, office], window: {before:"
                                        + " 2025-06-30} }"),
                        BASIS,
                        "warning HEADCOUNT_MISMATCH rollOut[0].units"));
    }

    static Stream<Arguments> subcommittees() {
        return Stream.of(
                ok("usual", commune().tail("subcommittees: [DOCUMENTS, PERSONNEL]")),
                is(
                        "elected without it",
                        commune().tail("subcommittees: [DOCUMENTS, LOGISTICS]"),
                        "warning PERSONNEL_SUBCOMMITTEE_MISMATCH subcommittees"),
                is(
                        "appointed with it",
                        commune("personnel: APPOINTED").tail("subcommittees: [PERSONNEL]"),
                        "warning PERSONNEL_SUBCOMMITTEE_MISMATCH subcommittees"),
                ok("default", commune("personnel: APPOINTED")));
    }

    static Stream<Arguments> legalBases() {
        return Stream.of(
                is("none", commune().bases("[]"), "warning BASIS_MISSING plan.legalBases"),
                is("undated", commune().bases("[{ number: 35-CT/TW }]"), "error BASIS_AMBIGUOUS plan.legalBases[0]"),
                is(
                        "a day that the number never had",
                        commune().bases("[{ number: 04-HD/TW, date: 2024-10-06 }]"),
                        "error BASIS_AMBIGUOUS plan.legalBases[0]"),
                ok(
                        "one of its two days",
                        commune()
                                .bases("[{ number: 04-HD/TW, date: 2024-12-31 }]")
                                .issued("2025-01-02")),
                ok("numbers of the localities pass", commune().bases("[{ number: 08-HD/TU }]")),
                is(
                        "the directive of the last cycle",
                        commune().bases("[{ number: 35-CT/TW, date: 2019-05-30 }]"),
                        BASIS),
                ok("replaced the day after the last day", unit("commune", "before: 2025-04-14")),
                is("replaced on the last day", unit("commune", "before: 2025-04-15"), BASIS),
                is(
                        "a roll-out may outlast it",
                        commune().rollOut("{ type: BASE_COMMITTEE, window: { before: 2025-06-30 } }"),
                        BASIS),
                is(
                        "younger than the plan",
                        commune().bases("[{ number: 294-KH/HU, date: 2024-10-16 }]"),
                        "error BASIS_AFTER_PLAN plan.legalBases[0]"),
                ok("as old as the plan", commune().bases("[{ number: 294-KH/HU, date: 2024-10-15 }]")));
    }

    static Stream<Arguments> milestones() {
        return Stream.of(
                ok(
                        "as usual",
                        commune()
                                .milestones("{ budgetEstimate: 2024-11-01, openingAnnounced: T-30wd,"
                                        + " documentsToAuthority: T-30d, personnelToAuthority: T-25d, approval: T-10d,"
                                        + " documentsToDelegates: T-5d, resultsReported: T+7wd, recognised: T+22wd,"
                                        + " debrief: T+3wd }")),
                ok("ties", commune().milestones("{ approval: T-5d, documentsToDelegates: T-5d }")),
                is(
                        "out of order",
                        commune().milestones("{ approval: T-5d, documentsToDelegates: T-6d }"),
                        "error MILESTONE_ORDER milestones.documentsToDelegates"),
                is(
                        "across those not written",
                        commune().milestones("{ openingAnnounced: T-2d, documentsToDelegates: T-6d }"),
                        "error MILESTONE_ORDER milestones.documentsToDelegates"),
                is(
                        "approval after the congress",
                        commune().milestones("{ approval: 2025-04-10 }"),
                        "error MILESTONE_ORDER milestones.approval"),
                ok("on its day", commune().milestones("{ approval: 2025-04-09, debrief: 2025-04-09 }")),
                is(
                        "the budget strictly before",
                        commune().milestones("{ budgetEstimate: 2025-04-09 }"),
                        "error MILESTONE_ORDER milestones.budgetEstimate"),
                is(
                        "debrief before the congress",
                        commune().milestones("{ debrief: 2025-04-08 }"),
                        "error MILESTONE_ORDER milestones.debrief"),
                is(
                        "recognised before reported",
                        commune().milestones("{ resultsReported: T+7wd, recognised: T+6wd }"),
                        "error MILESTONE_ORDER milestones.recognised"),
                is(
                        "already past",
                        commune().milestones("{ budgetEstimate: 2024-10-14 }"),
                        "warning MILESTONE_IN_PAST milestones.budgetEstimate"),
                ok("due on the day of issue", commune().milestones("{ budgetEstimate: 2024-10-15 }")));
    }

    static Stream<Arguments> amendments() {
        return Stream.of(
                ok("a change for the better", commune().amendments(set("units[0].window.before", "2025-04-05"))),
                is(
                        "a day too late",
                        commune()
                                .bases("[{ number: 294-KH/HU, date: 2024-07-19 }]")
                                .amendments(set("units[0].window.before", "2025-07-01")),
                        "warning DEADLINE_AFTER_GENERAL amendments[0].set[\"units[0].window.before\"]"),
                is(
                        "what was wrong before is not said again",
                        commune("maxDays: 3").amendments(set("units[0].guests", "3")),
                        "error DURATION_OVER_CAP units[0].maxDays"),
                is(
                        "each on top of the other",
                        commune("members: 100")
                                .amendments(set("units[0].delegates", "90"), set("units[0].members", "80")),
                        "note MEMBERS_CONGRESS_EXPECTED amendments[0].set[\"units[0].delegates\"]",
                        "warning HEADCOUNT_MISMATCH amendments[1].set[\"units[0].delegates\"]"),
                is(
                        "a new end replaces the old",
                        commune()
                                .bases("[{ number: 294-KH/HU, date: 2024-07-19 }]")
                                .amendments(set("units[0].window.by", "2025-03-31")),
                        "note PILOT_BEFORE_WINDOW amendments[0].set[\"units[0].window.by\"]"),
                is(
                        "its own basis",
                        commune()
                                .amendments("{ date: 2025-02-01, reason: r, legalBasis: { number: 35-CT/TW }, set: {"
                                        + " \"units[0].guests\": 3 } }"),
                        "error BASIS_AMBIGUOUS amendments[0].legalBasis"),
                ok(
                        "milestones bind the congresses still to come",
                        commune()
                                .milestones("{ approval: T-10d }")
                                .amendments(
                                        "{ date: 2025-04-20, reason: r, set: { milestones.approval: 2025-05-05 } }")),
                is(
                        "and those only",
                        commune()
                                .milestones("{ approval: T-10d }")
                                .amendments(
                                        "{ date: 2025-03-20, reason: r, set: { milestones.approval: 2025-05-05 } }"),
                        "error MILESTONE_ORDER amendments[0].set[\"milestones.approval\"]"));
    }

    @Test
    void placesFindingsAtTheKeyOrTheNearestStatedParent() {
        var text = commune("maxDays: 3", "expected: 2025-02-20")
                .issued("2025-01-20")
                .text();
        var unit = line(text, "- organisation: commune");
        assertThat(CHECK.check(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::line, Finding::path)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(unit + 2, "units[0].window.before"),
                        org.assertj.core.groups.Tuple.tuple(unit + 3, "units[0].maxDays"));
        var bare = plan().unit("cell", null, "expected: 2025-02-20")
                .issued("2025-01-20")
                .text();
        assertThat(CHECK.check(bare.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::line)
                .containsExactly(line(bare, "- organisation: cell"));
    }

    @Test
    void placesWhatAmendmentsBroughtAtTheirChange() {
        var text = commune("members: 100")
                .tail("amendments:")
                .tail("  - date: 2025-02-01")
                .tail("    reason: r")
                .tail("    set:")
                .tail("      \"units[0].guests\": 3")
                .tail("      \"units[0].delegates\": 90")
                .text();
        assertThat(CHECK.check(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .findings())
                .extracting(Finding::line)
                .containsExactly(line(text, "\"units[0].delegates\""));
    }

    @Test
    void saysHowItEnded() {
        assertThat(CHECK.check(commune().bytes()).exitCode()).isZero();
        assertThat(CHECK.check(commune().bases("[]").bytes()).exitCode()).isZero();
        assertThat(CHECK.check(commune("maxDays: 3").bytes()).exitCode()).isEqualTo(1);
        assertThat(CHECK.check(new byte[] {'['}).exitCode()).isEqualTo(2);
    }

    private static PlanTextMother unit(String organisation, String window, String... fields) {
        return plan().unit(organisation, "window: { " + window + " }", fields);
    }

    private static PlanTextMother elected(String election) {
        return commune("elections: [{ body: " + election + " }]");
    }

    private static String set(String path, String value) {
        return "{ date: 2025-02-01, reason: r, set: { \"" + path + "\": " + value + " } }";
    }

    private static Arguments ok(String what, PlanTextMother plan) {
        return is(what, plan);
    }

    private static Arguments is(String what, PlanTextMother plan, String... expected) {
        return of(what, plan, List.of(expected));
    }

    private static List<String> findings(PlanTextMother plan) {
        return CHECK.check(plan.bytes()).findings().stream()
                .peek(Readable::check)
                .map(finding -> finding.severity().word() + " " + finding.code() + " " + finding.path())
                .toList();
    }

    private static int line(String text, String part) {
        return 1
                + (int) text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
