package vn.daihoi.dashboard.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.dashboard.Extent;
import vn.daihoi.dashboard.StepKinds;
import vn.daihoi.dashboard.StepKinds.Asked;
import vn.daihoi.dashboard.StepKinds.Kind;
import vn.daihoi.workflow.Diagrams;
import vn.daihoi.workflow.Incidents;

/** The drawn process with what is open, late and done in it; from our own record of tasks, so it outlives the process. */
@Controller
class MapController {

    private final Watcher watcher;
    private final StepKinds kinds;
    private final Diagrams diagrams;
    private final Incidents incidents;

    MapController(Watcher watcher, StepKinds kinds, Diagrams diagrams, Incidents incidents) {
        this.watcher = watcher;
        this.kinds = kinds;
        this.diagrams = diagrams;
        this.incidents = incidents;
    }

    @GetMapping("/dashboard/map")
    String show(@ModelAttribute("form") MapForm form, Model model) {
        var asked = asked(form);
        var moment = form.moment();
        var found = moment == null ? kinds.of(asked) : kinds.of(asked, moment);
        model.addAttribute("place", place(form));
        model.addAttribute("process", form.shownProcess());
        model.addAttribute("heat", form.shownHeat());
        model.addAttribute("past", moment != null);
        model.addAttribute("processes", MapForm.PROCESSES);
        model.addAttribute("heats", MapForm.HEATS);
        model.addAttribute("rows", rows(found, form.shownHeat()));
        model.addAttribute("failed", moment == null && asked.chain() != null ? failed(asked) : Set.of());
        return "dashboard/map";
    }

    @GetMapping(path = "/dashboard/map/{process}.bpmn", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String model(@PathVariable String process, Locale locale) {
        watcher.everything();
        if (!MapForm.PROCESSES.contains(process)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return diagrams.newest(process, locale.getLanguage().equals("en"));
    }

    /** Null for everything that is watched. */
    private String place(MapForm form) {
        if (form.about()) {
            return watcher.congress(form.congress()).unitName();
        }
        return form.plan() == null || form.plan().isEmpty()
                ? null
                : watcher.plan(form.plan()).title();
    }

    private Asked asked(MapForm form) {
        if (form.about()) {
            var line = watcher.congress(form.congress());
            return new Asked(Extent.of(line.plan(), null), line.congress(), form.shownProcess());
        }
        var extent = form.plan() == null || form.plan().isEmpty()
                ? watcher.everything()
                : watcher.extent(watcher.plan(form.plan()), Extent.Choice.ALL);
        return new Asked(extent, null, form.shownProcess());
    }

    private Set<String> failed(Asked asked) {
        return incidents.open().stream()
                .filter(incident -> incident.caseId().equals(asked.chain())
                        && incident.process().equals(asked.process()))
                .map(Incidents.View::element)
                .collect(Collectors.toSet());
    }

    private static List<Row> rows(List<Kind> kinds, String heat) {
        var vietnamese = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        var most = kinds.stream().mapToLong(kind -> measure(kind, heat)).max().orElse(0);
        return kinds.stream()
                .map(kind -> new Row(kind, kind.name(vietnamese), level(measure(kind, heat), most)))
                .toList();
    }

    private static long measure(Kind kind, String heat) {
        return switch (heat) {
            case "late" -> kind.late();
            case "time" -> kind.pace().percentile(90);
            default -> kind.open();
        };
    }

    /** 0 for nothing, then 1 to 4. */
    private static long level(long value, long most) {
        return value == 0 ? 0 : Math.max(1, Math.round(4.0 * value / most));
    }

    record Row(Kind kind, String name, long level) {}
}
