package vn.daihoi.congress.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.plan.PlanTitle;
import vn.daihoi.plan.Plans;

/** The congresses that concern whoever asks, and the page of one. */
@Controller
class CongressController {

    private static final int PAGE = 50;

    private final CongressQueries congresses;
    private final CongressPage page;
    private final CongressAccess access;
    private final StageQueries stages;
    private final Organisations organisations;
    private final Plans plans;
    private final CurrentActor actor;

    CongressController(
            CongressQueries congresses,
            CongressPage page,
            CongressAccess access,
            StageQueries stages,
            Organisations organisations,
            Plans plans,
            CurrentActor actor) {
        this.congresses = congresses;
        this.page = page;
        this.access = access;
        this.stages = stages;
        this.organisations = organisations;
        this.plans = plans;
        this.actor = actor;
    }

    @GetMapping("/congresses")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        var by = actor.get();
        var readable = congresses.all().stream()
                .filter(congress -> access.mayRead(by, congress))
                .toList();
        var underWay = stages.underWay();
        model.addAttribute(
                "rows",
                readable.stream()
                        .skip((long) page * PAGE)
                        .limit(PAGE)
                        .map(congress -> row(congress, underWay.getOrDefault(congress.id(), List.of())))
                        .toList());
        model.addAttribute(
                "plans",
                plans
                        .titles(readable.stream()
                                .map(CongressView::plan)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PlanTitle::id, PlanTitle::title)));
        model.addAttribute("page", page);
        model.addAttribute("more", readable.size() > (page + 1) * PAGE);
        return "congress/list";
    }

    private Row row(CongressView congress, List<Stage> underWay) {
        var unit = organisations.find(congress.unit()).map(Organisation::name).orElse(congress.unit());
        return new Row(congress, unit, underWay);
    }

    @GetMapping("/congresses/{id}")
    String show(@PathVariable String id, Model model) {
        if (!congresses.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var congress = congresses.require(id);
        if (!access.mayRead(actor.get(), congress)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        page.fill(congress, actor.get(), model);
        return "congress/congress";
    }

    /** @param underWay stages, none before the first and after the last */
    record Row(CongressView congress, String unit, List<Stage> underWay) {}
}
