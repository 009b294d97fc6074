package vn.daihoi.congress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.MilestoneDay;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.plan.Milestones;
import vn.daihoi.plan.Period;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.Subcommittee;

/** Congresses for tests. */
public final class CongressMother {

    public static final String CONGRESS = "plan-1.binh-lu";

    private CongressMother() {}

    /** A commune's delegates' congress, two days at most, by 15 April 2025, without a day yet. */
    public static OpenCongress.Command commune(String plan, String superior, String unit) {
        return command(new CongressId(plan, unit), superior, PersonnelMode.ELECTED);
    }

    public static OpenCongress.Command appointed(String plan, String superior, String unit) {
        return command(new CongressId(plan, unit), superior, PersonnelMode.APPOINTED);
    }

    private static OpenCongress.Command command(CongressId id, String superior, PersonnelMode personnel) {
        return new OpenCongress.Command(
                id,
                superior,
                OrganisationType.BASE_COMMITTEE,
                ChosenAs.PILOT,
                0,
                "2025-2030",
                Set.of(CongressContent.values()),
                personnel,
                Set.of(),
                new OpenCongress.Voters(CongressType.DELEGATES, 195, false, 55),
                new OpenCongress.Days(BigDecimal.valueOf(2), null, LocalDate.of(2025, 4, 15), null, null),
                List.of(),
                List.of(superior),
                new OpenCongress.Planned(
                        new Milestones(Map.of(
                                MilestoneKey.OPENING_ANNOUNCED, day("T-30wd"),
                                MilestoneKey.APPROVAL, day("T-10d"),
                                MilestoneKey.RECOGNISED, day("T+22wd"))),
                        Period.parse("2w").orElseThrow(),
                        List.of(Subcommittee.DOCUMENTS, Subcommittee.PERSONNEL, Subcommittee.LOGISTICS),
                        null));
    }

    private static MilestoneDay day(String text) {
        return MilestoneDay.relative(text).orElseThrow();
    }

    /** Every table that hangs on a congress of these tests, and the congresses. */
    public static void empty(JdbcClient jdbc) {
        List.of(
                        "complaint",
                        "difficulty",
                        "progress_line",
                        "progress_report",
                        "budget_point",
                        "budget_cut",
                        "budget_line",
                        "budget",
                        "venue_open_item",
                        "venue_state",
                        "venue_item",
                        "congress_holder",
                        "congress_annulled",
                        "congress_revote",
                        "congress_elected",
                        "congress_result_fault",
                        "congress_result",
                        "congress_condition",
                        "congress_readiness",
                        "congress_organ",
                        "congress_guest",
                        "congress_allocation",
                        "congress_voter_change",
                        "congress_voter",
                        "congress_announcement",
                        "congress_proposal",
                        "congress_sub_unit",
                        "congress_unit_task",
                        "congress_subcommittee_member",
                        "congress_subcommittee_decision",
                        "congress_milestone",
                        "congress_stage",
                        "congress_approver",
                        "congress_seats",
                        "congress")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }
}
