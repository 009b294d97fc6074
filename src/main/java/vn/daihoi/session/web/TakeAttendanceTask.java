package vn.daihoi.session.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.plan.CongressType;
import vn.daihoi.session.AbsenceCause;
import vn.daihoi.session.attendance.Absence;
import vn.daihoi.session.attendance.Quorum;
import vn.daihoi.session.attendance.SubUnits;
import vn.daihoi.session.attendance.TakeAttendance;
import vn.daihoi.session.process.CongressSessionProcess;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class TakeAttendanceTask implements TaskHandler {

    private final TakeAttendance attendance;
    private final CongressQueries congresses;
    private final SubUnits subUnits;
    private final UnitPeople people;
    private final Clock clock;

    TakeAttendanceTask(
            TakeAttendance attendance, CongressQueries congresses, SubUnits subUnits, UnitPeople people, Clock clock) {
        this.attendance = attendance;
        this.congresses = congresses;
        this.subUnits = subUnits;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "session-take-attendance";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var congress = congresses.require(submission.task().caseId());
        var answers = submission.answers();
        var absences = absences(answers, people.voters(submission.task().caseId()));
        var faults = faults(congress, answers, absences);
        if (!faults.isEmpty()) {
            return TaskResult.refuse(faults);
        }
        var taken = attendance.take(new TakeAttendance.Command(
                congress.id(),
                LocalDate.now(clock).atTime(LocalTime.parse(answers.text("openedAt"))),
                new TakeAttendance.Heads(
                        answers.number("convened"), answers.number("present"), answers.number("guests")),
                absences,
                delegates(answers)));
        return TaskResult.done(CongressSessionProcess.QUORUM.of(taken.quorum()));
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var congress = congresses.require(task.caseId());
        var prefill = new LinkedHashMap<String, Object>();
        prefill.put("convened", congress.convened());
        prefill.put("voters", people.voterOptions(task.caseId()));
        var units = congress.type() == CongressType.DELEGATES ? subUnits.of(congress.id()) : List.<Organisation>of();
        prefill.put(
                "subUnits",
                units.stream().map(unit -> new Choice(unit.id(), unit.name())).toList());
        prefill.put(
                "subUnitsPresent",
                units.stream().map(unit -> Map.of("subUnit", unit.id())).toList());
        return prefill;
    }

    private static List<Absence> absences(Answers answers, Map<String, String> names) {
        return answers.rows("absences").stream()
                .map(row -> new Absence(
                        row.text("voter"),
                        names.get(row.text("voter")),
                        AbsenceCause.valueOf(row.text("cause")),
                        row.text("alternate")))
                .toList();
    }

    private List<FieldError> faults(CongressView congress, Answers answers, List<Absence> absences) {
        var faults = new ArrayList<FieldError>();
        var missing = answers.number("convened") - answers.number("present");
        if (missing < 0) {
            faults.add(new FieldError("present", "session.error.presentOverConvened", List.of()));
        }
        if (congress.course().votersFrozen() && answers.number("convened") != congress.convened()) {
            faults.add(new FieldError("convened", "session.error.convenedList", List.of(congress.convened())));
        }
        var stated = (int)
                absences.stream().filter(absence -> absence.alternate() == null).count();
        if (stated > Math.max(0, missing)) {
            faults.add(new FieldError("absences", "session.error.absences", List.of(Math.max(0, missing))));
        } else if (stated < missing && enough(answers)) {
            faults.add(new FieldError("absences", "session.error.absencesMissing", List.of(missing - stated)));
        }
        var seen = new HashSet<String>();
        for (int place = 0; place < absences.size(); place++) {
            if (!seen.add(absences.get(place).voter())) {
                faults.add(new FieldError("absences[" + place + "].voter", "session.error.twice", List.of()));
            }
        }
        if (congress.type() == CongressType.DELEGATES
                && !subUnits.of(congress.id()).isEmpty()
                && answers.rows("subUnitsPresent").isEmpty()) {
            faults.add(new FieldError("subUnitsPresent", "session.error.subUnits", List.of()));
        }
        return faults;
    }

    /** Only a congress that can go on needs to know why people are missing. */
    private static boolean enough(Answers answers) {
        return new Quorum(answers.number("convened"), answers.number("present"), 0, 0).reached();
    }

    private static Map<String, Integer> delegates(Answers answers) {
        var delegates = new LinkedHashMap<String, Integer>();
        answers.rows("subUnitsPresent")
                .forEach(row -> delegates.merge(row.text("subUnit"), row.number("delegates"), Integer::sum));
        return delegates;
    }
}
