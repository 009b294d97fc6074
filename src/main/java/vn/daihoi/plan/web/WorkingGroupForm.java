package vn.daihoi.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.WorkingGroup;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;

/** What the two forms on the working group share: who may be a member, and how a list is read. */
@Component
class WorkingGroupForm {

    private static final List<Role> SOURCES = List.of(
            Role.STANDING_COMMITTEE,
            Role.ORGANISATION_BOARD,
            Role.PROPAGANDA_BOARD,
            Role.INSPECTION_COMMISSION,
            Role.OFFICE,
            Role.WORKING_GROUP);

    private final Plans plans;
    private final RoleHolders holders;
    private final Organisations organisations;
    private final WorkingGroup workingGroup;

    WorkingGroupForm(Plans plans, RoleHolders holders, Organisations organisations, WorkingGroup workingGroup) {
        this.plans = plans;
        this.holders = holders;
        this.organisations = organisations;
        this.workingGroup = workingGroup;
    }

    Map<String, Object> offer(OpenTask task) {
        var plan = plans.require(task.text("planId"));
        var offer = new HashMap<String, Object>();
        offer.put(
                "people",
                SOURCES.stream()
                        .flatMap(role -> holders.holders(new RoleAt(role, plan.issuer()).group()).stream())
                        .distinct()
                        .map(person -> new Choice(person.id(), person.name()))
                        .toList());
        offer.put(
                "pilots",
                plan.file().units().stream()
                        .flatMap(unit -> unit.identity().ids().stream())
                        .map(unit ->
                                new Choice(unit, organisations.require(unit).name()))
                        .toList());
        return offer;
    }

    void keep(OpenTask task, List<Answers> rows) {
        workingGroup.propose(
                task.text("planId"),
                rows.stream()
                        .map(row -> new WorkingGroup.Member(
                                row.text("person"), row.text("position"), row.text("part"), row.texts("pilots")))
                        .toList());
    }
}
