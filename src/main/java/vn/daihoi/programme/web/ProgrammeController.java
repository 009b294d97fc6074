package vn.daihoi.programme.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.CancelProgramme;
import vn.daihoi.programme.ProgrammeQueries;
import vn.daihoi.programme.ProgrammeRights;
import vn.daihoi.programme.StartProgramme;

/** Where a programme stands: units × stages, and what is late. */
@Controller
class ProgrammeController {

    private static final int PAGE = 50;
    private static final int LONGEST_REASON = 4000;

    private final Plans plans;
    private final PlanAccess access;
    private final ProgrammeRights rights;
    private final ProgrammeQueries programmes;
    private final CongressQueries congresses;
    private final ProgrammeMatrix matrix;
    private final AmendmentQueries amendments;
    private final StartProgramme running;
    private final CancelProgramme cancelling;

    ProgrammeController(
            Plans plans,
            PlanAccess access,
            ProgrammeRights rights,
            ProgrammeQueries programmes,
            CongressQueries congresses,
            ProgrammeMatrix matrix,
            AmendmentQueries amendments,
            StartProgramme running,
            CancelProgramme cancelling) {
        this.plans = plans;
        this.access = access;
        this.rights = rights;
        this.programmes = programmes;
        this.congresses = congresses;
        this.matrix = matrix;
        this.amendments = amendments;
        this.running = running;
        this.cancelling = cancelling;
    }

    @GetMapping("/programmes")
    String list(Model model) {
        var me = access.me();
        model.addAttribute(
                "lines",
                plans.all().stream()
                        .filter(plan -> plan.state() == PlanState.ISSUED || plan.state() == PlanState.CLOSED)
                        .filter(plan -> rights.mayRead(plan, me))
                        .map(plan -> new Line(plan, access.name(plan.issuer()), programmes.count(plan.id())))
                        .toList());
        return "programme/list";
    }

    @GetMapping("/programmes/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "1") int page, Model model) {
        var plan = access.readable(id);
        var all = congresses.ofPlan(id);
        var number = Math.max(1, Math.min(page, (all.size() + PAGE - 1) / PAGE));
        model.addAttribute("plan", plan);
        model.addAttribute("issuer", access.name(plan.issuer()));
        model.addAttribute("stages", Stage.values());
        var units = units(all, number);
        model.addAttribute("units", units);
        model.addAttribute("rows", units.stream().map(ProgrammeMatrix.Unit::row).toList());
        model.addAttribute("count", programmes.count(id));
        model.addAttribute("page", number);
        model.addAttribute("more", all.size() > number * PAGE);
        model.addAttribute("amendments", amendments.ofPlan(id));
        var mayCancel = access.may(rights::mayCancel, plan) && running.runs(id);
        model.addAttribute("mayCancel", mayCancel);
        model.addAttribute("typing", mayCancel);
        return "programme/show";
    }

    @PostMapping("/programmes/{id}/cancel")
    String cancel(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        var plan = access.readable(id);
        access.refuseUnless(access.may(rights::mayCancel, plan));
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            model.addAttribute("problem", "programme.cancel.reasonWanted");
            return show(id, 1, model);
        }
        if (cancelling.cancel(new CancelProgramme.Command(id, reason.strip(), access.me()))) {
            redirect.addFlashAttribute("notice", "programme.cancel.done");
        } else {
            redirect.addFlashAttribute("problem", "programme.cancel.notRunning");
        }
        return "redirect:/programmes/" + id;
    }

    private List<ProgrammeMatrix.Unit> units(List<CongressView> all, int number) {
        return all.stream()
                .skip((number - 1L) * PAGE)
                .limit(PAGE)
                .map(matrix::unit)
                .toList();
    }

    record Line(StoredPlan plan, String issuer, ProgrammeQueries.Count count) {}
}
