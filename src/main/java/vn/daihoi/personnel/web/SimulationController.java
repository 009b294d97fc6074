package vn.daihoi.personnel.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.eligibility.Finding;
import vn.daihoi.personnel.eligibility.SimulateList;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.reading.ReadScheme;
import vn.daihoi.personnel.reading.SchemeReading;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Cases;

/** Tries lists out: who is chosen is held against the rules at once. */
@Controller
class SimulationController {

    private final SchemeQueries schemes;
    private final ReadScheme read;
    private final SimulateList simulate;
    private final Cases cases;
    private final CurrentActor actor;

    SimulationController(
            SchemeQueries schemes, ReadScheme read, SimulateList simulate, Cases cases, CurrentActor actor) {
        this.schemes = schemes;
        this.read = read;
        this.simulate = simulate;
        this.cases = cases;
        this.actor = actor;
    }

    @GetMapping("/personnel/{congress}/simulation")
    String show(@PathVariable String congress, Model model) {
        var reading = read(congress);
        draw(congress, reading, SimulationForm.of(reading), model);
        return "personnel/simulation";
    }

    @PostMapping("/personnel/{congress}/simulation")
    String change(
            @PathVariable String congress,
            @ModelAttribute SimulationForm form,
            @RequestHeader(name = "HX-Request", required = false) boolean part,
            Model model) {
        draw(congress, read(congress), form, model);
        return part ? "personnel/simulation :: verdicts" : "personnel/simulation";
    }

    private SchemeReading read(String congress) {
        var scheme = schemes.ofCongress(congress).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return read.read(new ReadScheme.Command(scheme.id(), actor.get()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private void draw(String congress, SchemeReading reading, SimulationForm form, Model model) {
        var imagined = form.imagined();
        var command =
                new SimulateList.Command(reading.scheme().id(), form.bodySeats(), form.chosen(), imagined.candidates());
        var names = names(reading, imagined);
        model.addAttribute(
                "verdicts",
                simulate.simulate(command).stream()
                        .map(finding -> verdict(finding, names))
                        .toList());
        model.addAttribute("reading", reading);
        model.addAttribute("form", form);
        model.addAttribute("bodies", ElectedBody.values());
        model.addAttribute("faults", imagined.faults());
        model.addAttribute("size", form.chosen().size() + imagined.candidates().size());
        model.addAttribute("congress", cases.describe("congress", congress));
    }

    private static Map<String, String> names(SchemeReading reading, SimulationForm.Imagined imagined) {
        var all = new java.util.ArrayList<>(reading.candidates());
        all.addAll(imagined.candidates());
        return all.stream().collect(Collectors.toMap(Candidate::id, Candidate::name, (one, same) -> one));
    }

    private static SchemeReading.Verdict verdict(Finding finding, Map<String, String> names) {
        return new SchemeReading.Verdict(
                finding.code(),
                names.get(finding.candidate()),
                finding.verdict(),
                finding.source(),
                finding.needed(),
                finding.found(),
                null,
                null,
                null,
                null);
    }
}
