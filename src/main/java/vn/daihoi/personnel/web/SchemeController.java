package vn.daihoi.personnel.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.oversight.ComplaintView;
import vn.daihoi.oversight.OversightQueries;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.SchemeState;
import vn.daihoi.personnel.reading.ReadScheme;
import vn.daihoi.records.RegisterQueries;
import vn.daihoi.workflow.Cases;

/** The scheme of a congress with its names, for the few who may see them. */
@Controller
class SchemeController {

    private final SchemeQueries schemes;
    private final ReadScheme read;
    private final RegisterQueries registers;
    private final DecisionQueries decisions;
    private final OversightQueries oversight;
    private final Cases cases;
    private final CurrentActor actor;

    SchemeController(
            SchemeQueries schemes,
            ReadScheme read,
            RegisterQueries registers,
            DecisionQueries decisions,
            OversightQueries oversight,
            Cases cases,
            CurrentActor actor) {
        this.schemes = schemes;
        this.read = read;
        this.registers = registers;
        this.decisions = decisions;
        this.oversight = oversight;
        this.cases = cases;
        this.actor = actor;
    }

    @GetMapping("/personnel/{congress}")
    String show(@PathVariable String congress, Model model) {
        var scheme = schemes.ofCongress(congress).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var reading = read.read(new ReadScheme.Command(scheme.id(), actor.get()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        model.addAttribute("reading", reading);
        model.addAttribute("scheme", reading.scheme());
        model.addAttribute("congress", cases.describe("congress", congress));
        model.addAttribute("numbers", registers.ofCase("scheme", scheme.id()));
        model.addAttribute("decisions", decisions.all("scheme", scheme.id()));
        model.addAttribute(
                "heldUp",
                scheme.state() != SchemeState.APPROVED
                        && oversight.complaints(congress).stream().anyMatch(ComplaintView::open));
        return "personnel/scheme";
    }
}
