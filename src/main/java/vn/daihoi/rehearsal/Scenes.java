package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.rehearsal.cast.Scene;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskForms;

/** Sets the scene for a task: its case, the days that count, and which time it comes up. */
@Component
@Profile("rehearsal")
class Scenes {

    private final TaskForms forms;
    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final PlannedDays plannedDays;
    private final Clock clock;
    private final Map<String, Where> places = new HashMap<>();
    private Play play;

    Scenes(TaskForms forms, CongressQueries congresses, JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.forms = forms;
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.plannedDays = new PlannedDays(calendar);
        this.clock = clock;
    }

    void open(Play begun) {
        play = begun;
    }

    /** With what the task offers to whoever opens it. */
    Scene of(OpenTask task) {
        return scene(task, forms.prefill(task));
    }

    /** Enough to plan by. */
    Scene sketch(OpenTask task) {
        return scene(task, Map.of());
    }

    private Scene scene(OpenTask task, Map<String, Object> prefill) {
        var congress = congress(task.caseId());
        return new Scene(task, forms.schema(task), prefill, time(task), congress, days(task, congress));
    }

    /** Place of a congress in the plan; the programme comes before all. */
    int place(String caseId) {
        return where(caseId).place();
    }

    String unit(String caseId) {
        return where(caseId).unit();
    }

    /** What is no congress yet is looked up again. */
    private Where where(String caseId) {
        var known = places.computeIfAbsent(caseId, id -> Optional.ofNullable(congress(id))
                .map(congress -> new Where(congress.placeInPlan(), congress.unit()))
                .orElse(null));
        return known == null ? new Where(-1, play.plan().plan().issuer()) : known;
    }

    private CongressView congress(String caseId) {
        return congresses.exists(caseId) ? congresses.require(caseId) : null;
    }

    private Map<String, LocalDate> days(OpenTask task, CongressView congress) {
        var days = new HashMap<String, LocalDate>();
        var today = LocalDate.now(clock);
        days.put("today", today);
        days.put("reviewDay", task.text("reviewDay") == null ? today : LocalDate.parse(task.text("reviewDay")));
        days.put("planDate", play.planDate());
        if (congress != null) {
            days.put("congressDay", congress.countingDay());
            days.put("congressEnd", congress.countingLastDay());
            days.put("plannedDay", plannedDays.dayFor(congress, today));
            days.put("plannedEnd", plannedDays.dayFor(congress, today));
            days.put("newDay", plannedDays.after(congress.countingDay(), today));
            days.put("dayWithNotice", plannedDays.withNotice(today));
        }
        return days;
    }

    /** From what was answered before, so that it is the same after an interruption. */
    private int time(OpenTask task) {
        return 1
                + jdbc.sql("select count(*) from answer_sheet"
                                + " where case_id = :case and element = :element and subject = :subject")
                        .param("case", task.caseId())
                        .param("element", task.element())
                        .param("subject", task.subject())
                        .query(Integer.class)
                        .single();
    }

    private record Where(int place, String unit) {}
}
