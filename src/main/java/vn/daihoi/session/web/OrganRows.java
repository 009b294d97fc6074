package vn.daihoi.session.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Role;
import vn.daihoi.session.OrganMember;
import vn.daihoi.session.process.CongressSessionProcess;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;

/** The rows in which the organs of the congress are elected; two forms have them. */
@Component
class OrganRows {

    private static final String ROWS = "organs";

    private final UnitPeople people;

    OrganRows(UnitPeople people) {
        this.people = people;
    }

    Map<String, Object> prefill(OpenTask task) {
        var eligible = people.eligible(task);
        var rows = people.organs(task.text(CongressSessionProcess.UNIT)).stream()
                .filter(member -> eligible.containsKey(member.person()))
                .map(member -> Map.of("organ", member.organ().name(), "person", member.person(), "heads", false))
                .toList();
        return Map.of(ROWS, rows, "voters", people.eligibleOptions(task));
    }

    List<OrganMember> read(Answers answers, OpenTask task) {
        var names = people.eligible(task);
        return answers.rows(ROWS).stream()
                .map(row -> new OrganMember(
                        Role.valueOf(row.text("organ")),
                        row.text("person"),
                        names.get(row.text("person")),
                        row.flag("heads")))
                .toList();
    }

    /** Nobody sits twice in one organ, and a congress without a presidium cannot go on. */
    List<FieldError> faults(List<OrganMember> members) {
        var faults = new ArrayList<FieldError>();
        if (members.stream().noneMatch(member -> member.organ() == Role.PRESIDIUM)) {
            faults.add(new FieldError(ROWS, "session.error.presidium", List.of()));
        }
        var tellers = members.stream()
                .filter(member -> member.organ() == Role.TELLERS)
                .count();
        if (tellers > 0 && tellers < OpenFirstSessionTask.FEWEST_TELLERS) {
            faults.add(new FieldError(ROWS, "session.error.tellers", List.of()));
        }
        for (int place = 0; place < members.size(); place++) {
            if (listedBefore(members, place)) {
                faults.add(new FieldError(ROWS + "[" + place + "].person", "session.error.twice", List.of()));
            }
        }
        return faults;
    }

    private static boolean listedBefore(List<OrganMember> members, int place) {
        var member = members.get(place);
        return members.subList(0, place).stream()
                .anyMatch(other ->
                        other.organ() == member.organ() && other.person().equals(member.person()));
    }
}
