package vn.daihoi.plan.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.CheckDraft;
import vn.daihoi.plan.IssuePlan;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.WorkingGroup;

/** Automatic steps of plan-issuance. */
@Component
public class PlanIssuanceSteps {

    private final Plans plans;
    private final CheckDraft checks;
    private final IssuePlan issuing;
    private final WorkingGroup workingGroup;

    PlanIssuanceSteps(Plans plans, CheckDraft checks, IssuePlan issuing, WorkingGroup workingGroup) {
        this.plans = plans;
        this.checks = checks;
        this.issuing = issuing;
        this.workingGroup = workingGroup;
    }

    /** MEND, ACKNOWLEDGE or CLEAN. */
    public String check(String planId) {
        return checks.check(planId).name();
    }

    /** Symbol of the register, e.g. {@code KH/HU}. */
    public String register(String planId) {
        return plans.require(planId).file().plan().issue().register();
    }

    /** The number it was issued under already; empty for the next one. */
    public String statedNumber(String planId) {
        var number = plans.require(planId).file().plan().issue().number();
        return number == null ? "" : number.toString();
    }

    /** The register of decisions beside that of plans: {@code QĐ/HU} for {@code KH/HU}. */
    public String decisionRegister(String planId) {
        return "QĐ" + register(planId).substring(register(planId).indexOf('/'));
    }

    public Boolean issue(String planId, String registerNumber) {
        issuing.issue(planId, registerNumber);
        return true;
    }

    public Boolean drop(String planId) {
        issuing.drop(planId);
        return false;
    }

    /** The bodies of the issuer that work with the plan, and the committee of every pilot. */
    public List<String> recipients(String planId) {
        var plan = plans.require(planId);
        var groups = new ArrayList<String>();
        for (var role : List.of("STANDING_MEMBERS", "SECRETARY", "ORGANISATION_BOARD", "OFFICE", "PROPAGANDA_BOARD")) {
            groups.add(role + "@" + plan.issuer());
        }
        plan.file().units().stream()
                .flatMap(unit -> unit.identity().ids().stream())
                .forEach(unit -> groups.add("COMMITTEE@" + unit));
        return groups;
    }

    public void appointWorkingGroup(String planId, String registerNumber) {
        workingGroup.appoint(planId);
    }
}
