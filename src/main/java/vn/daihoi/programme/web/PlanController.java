package vn.daihoi.programme.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.plan.CheckPlan;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.ProgrammeRights;
import vn.daihoi.programme.StartAmendment;
import vn.daihoi.programme.StartOutcome;
import vn.daihoi.programme.StartProgramme;

/** One plan: its facts, its units, what the check says, and what may be begun with it. */
@Controller
class PlanController {

    private final PlanAccess access;
    private final ProgrammeRights rights;
    private final CheckPlan check;
    private final FindingLines findings;
    private final StartProgramme programmes;
    private final StartAmendment starting;
    private final AmendmentQueries amendments;

    PlanController(
            PlanAccess access,
            ProgrammeRights rights,
            CheckPlan check,
            FindingLines findings,
            StartProgramme programmes,
            StartAmendment starting,
            AmendmentQueries amendments) {
        this.access = access;
        this.rights = rights;
        this.check = check;
        this.findings = findings;
        this.programmes = programmes;
        this.starting = starting;
        this.amendments = amendments;
    }

    @GetMapping("/plans/{id}")
    String show(@PathVariable String id, Locale locale, Model model) {
        var plan = access.readable(id);
        model.addAttribute("page", page(plan));
        model.addAttribute("findings", findings.of(check.check(plan.bytes()).findings(), locale));
        model.addAttribute("amendments", amendments.ofPlan(id));
        return "plan/show";
    }

    @PostMapping("/plans/{id}/start")
    String start(@PathVariable String id, RedirectAttributes redirect) {
        access.readable(id);
        var outcome = programmes.start(id, access.me());
        access.refuseUnless(outcome != StartOutcome.NOT_ALLOWED);
        redirect.addFlashAttribute("notice", "plan.start." + outcome);
        return "redirect:/plans/" + id;
    }

    @PostMapping("/plans/{id}/amend")
    String amend(@PathVariable String id, RedirectAttributes redirect) {
        access.readable(id);
        var outcome = starting.start(id, access.me());
        access.refuseUnless(outcome != StartOutcome.NOT_ALLOWED);
        redirect.addFlashAttribute("notice", "plan.amend." + outcome);
        return "redirect:/plans/" + id;
    }

    private PlanPage page(StoredPlan plan) {
        var file = plan.file();
        var units = file.units().stream()
                .flatMap(unit ->
                        unit.identity().ids().stream().map(organisation -> new PlanPage.Unit(unit, name(organisation))))
                .toList();
        var prepares = access.may(rights::mayPrepare, plan);
        return new PlanPage(
                plan,
                file,
                access.name(plan.issuer()),
                units,
                prepares && plan.state() == PlanState.DRAFT && !programmes.runs(plan.id()),
                prepares && plan.state() == PlanState.ISSUED && !starting.runs(plan.id()));
    }

    private String name(String organisation) {
        return access.name(organisation);
    }
}
