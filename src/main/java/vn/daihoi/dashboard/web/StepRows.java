package vn.daihoi.dashboard.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.Workdays;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.WatchRights;
import vn.daihoi.organisation.People;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;

/** Tasks with those who have them now, and why they are where they are. */
@Component
class StepRows {

    private final RoleHolders holders;
    private final People people;
    private final Watcher watcher;
    private final WatchRights rights;
    private final Workdays workdays;

    StepRows(RoleHolders holders, People people, Watcher watcher, WatchRights rights, Workdays workdays) {
        this.holders = holders;
        this.people = people;
        this.watcher = watcher;
        this.rights = rights;
        this.workdays = workdays;
    }

    List<Row> of(List<StepLine> steps) {
        var known = new HashMap<String, Waiting>();
        var vietnamese = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        var me = watcher.me();
        return steps.stream()
                .map(step -> new Row(
                        step,
                        step.name(vietnamese),
                        waiting(step, known),
                        workdays.until(step.due().toLocalDate()),
                        rights.mayExtend(me, step),
                        rights.mayReassign(me, step)))
                .toList();
    }

    private List<Waiting> waiting(StepLine step, Map<String, Waiting> known) {
        if (step.groups().isEmpty() || step.assignee() != null) {
            var owner = Objects.toString(step.assignee(), "");
            return List.of(known.computeIfAbsent(owner, this::person));
        }
        return step.groups().stream()
                .map(group -> known.computeIfAbsent(group, this::body))
                .toList();
    }

    private Waiting person(String id) {
        var name = people.find(id).map(Person::name).orElse(id);
        return new Waiting(null, null, name.isEmpty() ? List.of() : List.of(name));
    }

    private Waiting body(String group) {
        var held = RoleAt.parse(group);
        return new Waiting(
                held.role().messageKey(),
                watcher.name(held.organisation()),
                holders.holders(group).stream().map(Person::name).toList());
    }

    /** @param role message key; null for a personal act */
    record Waiting(String role, String organisation, List<String> people) {}

    record Row(
            StepLine step,
            String name,
            List<Waiting> waiting,
            Workdays.Left left,
            boolean mayExtend,
            boolean mayReassign) {

        public boolean vacant() {
            return waiting.stream().allMatch(body -> body.people().isEmpty());
        }
    }
}
