package vn.daihoi.oversight.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.daihoi.oversight.OversightQueries;

/** Difficulties with their answers, complaints by number and state, progress as last reported. */
@Controller
class OversightController {

    private final OversightQueries oversight;
    private final OversightPage page;

    OversightController(OversightQueries oversight, OversightPage page) {
        this.oversight = oversight;
        this.page = page;
    }

    @GetMapping("/congresses/{id}/oversight")
    String show(@PathVariable String id, Model model) {
        var congress = page.readable(id);
        model.addAttribute("difficulties", oversight.difficulties(id));
        model.addAttribute("published", oversight.published(congress.plan()));
        model.addAttribute("complaints", oversight.complaints(id));
        model.addAttribute("progress", oversight.lastProgress(id));
        model.addAttribute("mayAct", page.mayAct(congress));
        return page.show(id, "oversight/oversight", model);
    }
}
