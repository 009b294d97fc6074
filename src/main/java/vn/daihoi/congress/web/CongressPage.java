package vn.daihoi.congress.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressComplaints;
import vn.daihoi.congress.CongressPages;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTasks;

/** Puts together what the page of a congress shows. */
@Component
class CongressPage {

    private final StageQueries stages;
    private final CongressDates dates;
    private final CongressAccess access;
    private final Organisations organisations;
    private final OpenTasks tasks;
    private final ObjectProvider<CongressComplaints> complaints;
    private final ObjectProvider<CongressPages> pages;

    CongressPage(
            StageQueries stages,
            CongressDates dates,
            CongressAccess access,
            Organisations organisations,
            OpenTasks tasks,
            ObjectProvider<CongressComplaints> complaints,
            ObjectProvider<CongressPages> pages) {
        this.stages = stages;
        this.dates = dates;
        this.access = access;
        this.organisations = organisations;
        this.tasks = tasks;
        this.complaints = complaints;
        this.pages = pages;
    }

    void fill(CongressView congress, Actor actor, Model model) {
        var id = congress.id();
        var preparing = congress.state() == CongressState.PREPARING;
        model.addAttribute("congress", congress);
        model.addAttribute("unit", organisations.require(congress.unit()).name());
        model.addAttribute("stages", stages.of(id));
        model.addAttribute("milestones", milestones(id));
        model.addAttribute("openTasks", tasks.ofCase(id).size());
        model.addAttribute("complaintOpen", complaints.stream().anyMatch(source -> stopped(source, id)));
        model.addAttribute(
                "pages",
                pages.orderedStream()
                        .flatMap(source -> source.links(id, actor).stream())
                        .toList());
        var open = !congress.state().closed();
        model.addAttribute("mayAct", open && access.mayAct(actor, congress));
        model.addAttribute("mayPostpone", preparing && congress.firstDay() != null && access.mayAct(actor, congress));
        model.addAttribute("mayEnd", preparing && access.mayEnd(actor, congress));
    }

    private static boolean stopped(CongressComplaints source, String congress) {
        return source.periods(congress).stream().anyMatch(period -> period.to() == null);
    }

    /** Without the days of the congress itself, in time order. */
    private List<Map.Entry<String, LocalDate>> milestones(String id) {
        return dates.of(id).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(CongressDates.T)
                        && !entry.getKey().equals(CongressDates.T_END))
                .sorted(Map.Entry.<String, LocalDate>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
    }
}
