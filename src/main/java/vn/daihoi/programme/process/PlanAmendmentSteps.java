package vn.daihoi.programme.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.amendment.ApplyAmendment;
import vn.daihoi.programme.amendment.CheckAmendment;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.programme.amendment.DropAmendment;
import vn.daihoi.programme.amendment.PreviewAmendment;
import vn.daihoi.programme.amendment.RebaseNext;

/** Automatic steps of plan-amendment. */
@Component
public class PlanAmendmentSteps {

    private final DraftAmendment drafting;
    private final CheckAmendment checks;
    private final PreviewAmendment previews;
    private final ApplyAmendment applying;
    private final RebaseNext rebasing;
    private final DropAmendment dropping;
    private final AmendmentQueries amendments;
    private final Plans plans;

    PlanAmendmentSteps(
            DraftAmendment drafting,
            CheckAmendment checks,
            PreviewAmendment previews,
            ApplyAmendment applying,
            RebaseNext rebasing,
            DropAmendment dropping,
            AmendmentQueries amendments,
            Plans plans) {
        this.drafting = drafting;
        this.checks = checks;
        this.previews = previews;
        this.applying = applying;
        this.rebasing = rebasing;
        this.dropping = dropping;
        this.amendments = amendments;
        this.plans = plans;
    }

    /** The amendment's id. */
    public String open(String planId) {
        return drafting.open(planId);
    }

    /** MEND, ACKNOWLEDGE or CLEAN. */
    public String check(String amendmentId) {
        return checks.check(amendmentId).name();
    }

    /** Whether something does not fit. */
    public Boolean preview(String amendmentId) {
        return previews.preview(amendmentId);
    }

    /** That of the plan. */
    public String register(String amendmentId) {
        return plans.require(amendments.require(amendmentId).plan())
                .file()
                .plan()
                .issue()
                .register();
    }

    public void applyToPlan(String amendmentId, String registerNumber) {
        applying.apply(amendmentId, registerNumber);
    }

    /** Whether congresses are still on the old plan. */
    public Boolean rebaseNext(String amendmentId) {
        return rebasing.rebase(amendmentId);
    }

    /** The bodies of the issuer that work with the plan, and the committees of the congresses that it moves. */
    public List<String> recipients(String amendmentId) {
        var issuer = plans.require(amendments.require(amendmentId).plan()).issuer();
        var groups = new ArrayList<String>();
        for (var role : List.of("STANDING_MEMBERS", "SECRETARY", "ORGANISATION_BOARD", "OFFICE", "WORKING_GROUP")) {
            groups.add(role + "@" + issuer);
        }
        amendments
                .affected(amendmentId)
                .forEach(congress -> groups.add(
                        "COMMITTEE@" + CongressId.parse(congress.congress()).unit()));
        return groups;
    }

    public void drop(String amendmentId) {
        dropping.drop(amendmentId);
    }
}
