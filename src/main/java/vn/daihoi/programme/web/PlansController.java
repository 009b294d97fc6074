package vn.daihoi.programme.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.ProgrammeRights;

/** The plans that one may read, the newest first. */
@Controller
class PlansController {

    private final Plans plans;
    private final ProgrammeRights rights;
    private final PlanAccess access;

    PlansController(Plans plans, ProgrammeRights rights, PlanAccess access) {
        this.plans = plans;
        this.rights = rights;
        this.access = access;
    }

    @GetMapping("/plans")
    String list(Model model) {
        var me = access.me();
        model.addAttribute(
                "lines",
                plans.all().stream()
                        .filter(plan -> rights.mayRead(plan, me))
                        .map(plan -> new Line(plan, access.name(plan.issuer())))
                        .toList());
        model.addAttribute("mayImport", rights.mayImport(me));
        return "plan/list";
    }

    record Line(StoredPlan plan, String issuer) {}
}
