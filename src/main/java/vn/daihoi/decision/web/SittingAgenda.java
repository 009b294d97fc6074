package vn.daihoi.decision.web;

import static vn.daihoi.decision.process.CollegialDecisionProcess.DECISION_ID;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.decision.Member;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;

/** What a body could take up in one sitting: matters of any unit and kind that wait for its office. */
@Component
class SittingAgenda {

    private static final String ARRANGE = "user_OpenDecision";
    private static final String RECORD = "user_RecordMeeting";

    private final OpenTasks tasks;
    private final DecisionQueries decisions;
    private final Organisations organisations;
    private final Cases cases;
    private final PointPlaces places;

    SittingAgenda(
            OpenTasks tasks, DecisionQueries decisions, Organisations organisations, Cases cases, PointPlaces places) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.organisations = organisations;
        this.cases = cases;
        this.places = places;
    }

    /** Bodies for which somebody has matters to arrange or to record. */
    List<Body> bodies(Actor actor) {
        var bodies = new TreeMap<String, int[]>();
        waiting(actor, ARRANGE)
                .forEach(item -> bodies.computeIfAbsent(item.decision().body(), body -> new int[2])[0]++);
        waiting(actor, RECORD)
                .forEach(item -> bodies.computeIfAbsent(item.decision().body(), body -> new int[2])[1]++);
        return bodies.entrySet().stream()
                .map(entry -> body(entry.getKey(), entry.getValue()))
                .toList();
    }

    Body body(String group) {
        return body(group, new int[2]);
    }

    boolean mayPrepare(Actor actor, String body) {
        return decisions.office(body).filter(actor::holds).isPresent();
    }

    /** Nobody has said yet how the body decides on them. */
    List<Item> toArrange(Actor actor, String body) {
        return of(body, waiting(actor, ARRANGE));
    }

    /** To be decided in a meeting whose result is not recorded. */
    List<Item> toRecord(Actor actor, String body) {
        return of(body, waiting(actor, RECORD));
    }

    /** Everybody who belongs to the electorate of one of the matters. */
    static Map<String, String> electorate(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.members().stream())
                .collect(Collectors.toMap(Member::person, Member::name, (one, same) -> one, TreeMap::new));
    }

    private static List<Item> of(String body, Stream<Item> items) {
        return items.filter(item -> item.decision().body().equals(body)).toList();
    }

    private Stream<Item> waiting(Actor actor, String element) {
        return actor.groups().stream()
                .sorted()
                .flatMap(group -> tasks.ofGroup(group, element).stream())
                .map(this::item);
    }

    private Item item(OpenTask task) {
        var decision = decisions.require(task.text(DECISION_ID));
        var matter = cases.describe(decision.caseKind(), decision.subjectId());
        return new Item(
                task,
                decision,
                matter,
                decisions.members(decision.id()),
                places.sections(decision),
                places.criteria(decision));
    }

    private Body body(String group, int[] counts) {
        var at = RoleAt.parse(group);
        var name = organisations.require(at.organisation()).name();
        return new Body(group, at.role().messageKey(), name, counts[0], counts[1]);
    }

    /** @param role message key */
    record Body(String group, String role, String organisation, int toArrange, int toRecord) {}

    record Item(
            OpenTask task,
            DecisionView decision,
            CaseView matter,
            List<Member> members,
            List<Choice> sections,
            List<Choice> criteria) {}
}
