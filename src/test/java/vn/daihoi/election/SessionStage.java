package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.OpenSeats;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.personnel.CandidateQueries;
import vn.daihoi.personnel.CandidateView;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.session.process.CongressSessionProcess;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;
import vn.daihoi.workflow.TaskForms;
import vn.daihoi.workflow.Workflow;

/** A congress with people, candidates and a running session, to be played task by task. */
final class SessionStage {

    static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    private final ApplicationContext application;
    final String unit;
    final String congress;

    private SessionStage(ApplicationContext application, String unit) {
        this.application = application;
        this.unit = unit;
        this.congress = new CongressId("ke-hoach", unit).toString();
    }

    static SessionStage of(ApplicationContext application, String unit, OrganisationType type, List<Seats> seats) {
        var stage = new SessionStage(application, unit);
        stage.organisations(type);
        stage.bean(OpenCongress.class)
                .open(new OpenCongress.Command(
                        CongressId.parse(stage.congress),
                        unit + "-tren",
                        type,
                        ChosenAs.PILOT,
                        0,
                        "2025-2030",
                        Set.of(CongressContent.values()),
                        PersonnelMode.ELECTED,
                        Set.of(),
                        new OpenCongress.Voters(CongressType.MEMBERS, 20, false, 30),
                        new OpenCongress.Days(
                                BigDecimal.ONE, null, LocalDate.of(2099, 3, 31), LocalDate.of(2025, 3, 10), null),
                        seats,
                        List.of(unit + "-tren")));
        return stage;
    }

    private void organisations(OrganisationType type) {
        bean(AddOrganisations.class)
                .add(List.of(
                        new Organisation(
                                unit + "-tren", "Đảng ủy cấp trên", OrganisationType.ABOVE_BASE, null, null, null),
                        new Organisation(unit, "Đảng bộ thử", type, unit + "-tren", null, null)));
        bean(OpenSeats.class).open(new OpenSeats.Command(unit + "-tren", null, DAY));
        bean(OpenSeats.class).open(new OpenSeats.Command(unit, null, DAY));
    }

    /** Approved candidates of the body, by {@link #candidate}; the scheme itself is not played here. */
    SessionStage candidates(ElectedBody body, int count) {
        return candidates(
                body,
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> "Ứng cử viên " + number)
                        .toList());
    }

    SessionStage candidates(ElectedBody body, List<String> names) {
        var approved = IntStream.rangeClosed(1, names.size())
                .mapToObj(number -> approved(candidate(body, number), names.get(number - 1)))
                .toList();
        when(bean(CandidateQueries.class).approved(eq(congress), eq(body), any()))
                .thenReturn(approved);
        return this;
    }

    private static CandidateView approved(String id, String name) {
        var candidate = mock(CandidateView.class);
        when(candidate.id()).thenReturn(id);
        when(candidate.name()).thenReturn(name);
        return candidate;
    }

    String candidate(ElectedBody body, int number) {
        return congress + "." + body.name().toLowerCase(java.util.Locale.ROOT) + "." + number;
    }

    void start() {
        bean(Workflow.class)
                .start(
                        CongressSessionProcess.KEY,
                        congress,
                        CongressSessionProcess.PLAN_ID.of("ke-hoach"),
                        CongressSessionProcess.SUPERIOR.of(unit + "-tren"),
                        CongressSessionProcess.CONGRESS_ID.of(congress),
                        CongressSessionProcess.UNIT.of(unit),
                        CongressSessionProcess.AUTHORITY_UNIT.of(unit + "-tren"));
        work();
    }

    /** Runs what is due at once, until nothing is. */
    void work() {
        var due = bean(DueWork.class);
        while (true) {
            var waiting = due.dueBy(LocalDateTime.of(2000, 1, 1, 0, 0)).stream()
                    .filter(job -> job.caseId().equals(congress))
                    .toList();
            if (waiting.isEmpty()) {
                return;
            }
            waiting.forEach(job -> due.run(job.job()));
        }
    }

    OpenTask task(String element) {
        var open = bean(OpenTasks.class).ofCase(congress);
        assertThat(open).extracting(OpenTask::element).containsExactly(element);
        return open.get(0);
    }

    Map<String, Object> prefill(String element) {
        return bean(TaskForms.class).prefill(task(element));
    }

    /** @param seat number of the holder of the task's role, from 0 */
    CompletionOutcome complete(String element, int seat, Map<String, ?> answers) {
        var task = task(element);
        var holders = bean(RoleHolders.class);
        var person = holders.holders(task.groups().iterator().next()).get(seat);
        var outcome = bean(CompleteTask.class)
                .complete(new CompleteTask.Command(task.id(), answers, holders.actor(person.id())));
        if (outcome.completed()) {
            work();
        }
        return outcome;
    }

    void does(String element, Map<String, ?> answers) {
        assertThat(complete(element, 0, answers)).isInstanceOf(CompletionOutcome.Completed.class);
    }

    void refuses(String element, Map<String, ?> answers, String field, String message) {
        var outcome = complete(element, 0, answers);
        assertThat(outcome)
                .isInstanceOfSatisfying(CompletionOutcome.Refused.class, refused -> assertThat(refused.errors())
                        .anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.message()).isEqualTo(message);
                        }));
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
