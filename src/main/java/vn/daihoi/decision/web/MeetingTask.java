package vn.daihoi.decision.web;

import static vn.daihoi.decision.process.CollegialDecisionProcess.DECISION_ID;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.Amendment;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.decision.Meeting;
import vn.daihoi.decision.MeetingOutcome;
import vn.daihoi.decision.Member;
import vn.daihoi.decision.RecordMeeting;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** The office records what a meeting of the body decided. */
@Component
class MeetingTask implements TaskHandler {

    private static final int SAME_SITTING = 7;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Map<MeetingOutcome, TaskResult> REFUSALS = Map.of(
            MeetingOutcome.NOT_A_MEMBER, TaskResult.refuse("present", "decision.error.not_a_member"),
            MeetingOutcome.RECUSED_NOT_PRESENT, TaskResult.refuse("recused", "decision.error.recused"),
            MeetingOutcome.VOTES_NOT_IN_BALANCE, TaskResult.refuse("agreed", "decision.error.balance"),
            MeetingOutcome.RETURNED_WITHOUT_POINTS, TaskResult.refuse("amendments", "decision.error.noPoints"));

    private final RecordMeeting record;
    private final DecisionQueries decisions;
    private final PointPlaces places;
    private final Clock clock;

    MeetingTask(RecordMeeting record, DecisionQueries decisions, PointPlaces places, Clock clock) {
        this.record = record;
        this.decisions = decisions;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "decision-meeting";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var id = task.text(DECISION_ID);
        var decision = decisions.require(id);
        var electorate = decisions.members(id).stream()
                .map(member -> new Choice(member.person(), member.name()))
                .toList();
        return Map.of(
                "electorate", electorate,
                "meetings", sittings(decision),
                "sections", places.sections(decision),
                "criteria", places.criteria(decision));
    }

    private List<Choice> sittings(DecisionView decision) {
        return decisions.sittings(decision.body(), LocalDate.now(clock).minusDays(SAME_SITTING)).stream()
                .map(sitting -> new Choice(sitting.id(), DAY.format(sitting.metOn()) + " – " + sitting.question()))
                .toList();
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var answers = submission.answers();
        if (answers.date("heldOn").isAfter(LocalDate.now(clock))) {
            return TaskResult.refuse("heldOn", "decision.error.future");
        }
        var decision = submission.task().text(DECISION_ID);
        var outcome = record.record(new RecordMeeting.Command(
                decision,
                meeting(answers),
                new HashSet<>(answers.texts("present")),
                recused(answers),
                amendments(answers, names(decisions.members(decision)))));
        return REFUSALS.getOrDefault(outcome, TaskResult.done());
    }

    private static Meeting meeting(Answers answers) {
        var votes = new Meeting.Votes(
                answers.texts("present").size(),
                answers.number("agreed"),
                answers.number("disagreed"),
                answers.number("other"));
        return new Meeting(
                answers.date("heldOn"),
                answers.text("chair"),
                answers.text("meeting"),
                votes,
                answers.has("guests") ? answers.number("guests") : null,
                answers.text("minutes"));
    }

    private static Map<String, String> recused(Answers answers) {
        var recused = new HashMap<String, String>();
        answers.rows("recused").forEach(row -> recused.put(row.text("member"), row.text("why")));
        return recused;
    }

    private static List<Amendment> amendments(Answers answers, Map<String, String> names) {
        return answers.rows("amendments").stream()
                .map(row -> new Amendment(
                        row.text("change"),
                        names.get(row.text("by")),
                        row.text("section"),
                        row.text("criterion"),
                        row.date("dueOn")))
                .toList();
    }

    private static Map<String, String> names(List<Member> electorate) {
        return electorate.stream().collect(Collectors.toMap(Member::person, Member::name));
    }
}
