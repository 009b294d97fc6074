package vn.daihoi.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.plan.PlanDefaults;
import vn.daihoi.plan.ReadPlanFile;
import vn.daihoi.rehearsal.cast.Cast;
import vn.daihoi.testing.Patience;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.DueWork;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;

/**
 * The cast of a rehearsal at work in a running application: all who have something to do do it in the same moment. Nothing
 * automatic is called here; time jumps only when the application has nothing left to do.
 */
class LiveCompany implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int AT_ONCE = 8;
    private static final int MOST_JUMPS = 600;
    private static final int LONGEST_JUMP_DAYS = 6;

    private final AnnotationConfigApplicationContext backstage = new AnnotationConfigApplicationContext();
    private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    private final Play play;
    private final Cast cast;
    private final Scenes scenes;
    private final OpenTasks tasks;
    private final CompleteTask completeTask;
    private final DueWork dueWork;
    private final JdbcClient jdbc;
    private final Clock clock;
    private int jumps;

    /** @param rollOut how many of the remaining units follow */
    LiveCompany(ApplicationContext application, String planText, int rollOut) {
        backstage.setParent(application);
        backstage.getEnvironment().addActiveProfile("rehearsal");
        backstage
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("play", Map.of("pilot.rehearsal.roll-out", rollOut)));
        backstage.register(Company.class, Scenes.class);
        backstage.scan(Cast.class.getPackageName());
        backstage.refresh();
        cast = backstage.getBean(Cast.class);
        scenes = backstage.getBean(Scenes.class);
        tasks = application.getBean(OpenTasks.class);
        completeTask = application.getBean(CompleteTask.class);
        dueWork = application.getBean(DueWork.class);
        jdbc = application.getBean(JdbcClient.class);
        clock = application.getBean(Clock.class);
        play = play(application, planText, rollOut);
    }

    private static Play play(ApplicationContext application, String planText, int rollOut) {
        var plan = ReadPlanFile.read(planText.getBytes(StandardCharsets.UTF_8)).issued();
        var issued = application.getBean(PlanDefaults.class).issueDate(plan).orElseThrow();
        var options = Options.parse(new String[] {"rehearse", "plan.yaml", "--roll-out", Integer.toString(rollOut)});
        var start = application.getBean(WorkingCalendar.class).minusWorkingDays(issued, 2);
        return new Play(options, plan, planText, null, start, issued);
    }

    void begin() {
        moveTo(play.start().atTime(OfficeHours.OPENS));
        scenes.open(play);
        var company = backstage.getBean(Company.class);
        company.of(play);
        company.prepare();
    }

    void workUntil(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            var ready = tasks.all().stream().filter(this::mayBegin).toList();
            if (ready.isEmpty()) {
                Patience.until(PATIENCE, this::idle, this::unfinished);
                if (tasks.all().stream().noneMatch(this::mayBegin) && !reached.getAsBoolean()) {
                    moveOn();
                }
            } else {
                allAtOnce(ready);
            }
        }
    }

    /** Mails that waited for the mail server are tried again later and later. */
    void waitForThePost() {
        while (jdbc.sql("select count(*) from mail where status <> 'SENT'")
                        .query(Integer.class)
                        .single()
                > 0) {
            Patience.until(PATIENCE, this::idle, this::unfinished);
            moveTo(now().plusHours(1));
        }
    }

    @Override
    public void close() {
        people.shutdownNow();
        backstage.close();
    }

    private void allAtOnce(List<OpenTask> ready) {
        try {
            for (var done : people.invokeAll(ready.stream().map(this::work).toList())) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What somebody else withdrew or did meanwhile is no failure. */
    private Callable<Void> work(OpenTask task) {
        return () -> {
            var answers = answers(task);
            var outcome = completeTask.complete(new CompleteTask.Command(
                    task.id(), answers, cast.actor(task).orElseThrow()));
            assertThat(outcome)
                    .as("%s of %s with %s", task.form(), task.caseId(), answers)
                    .isInstanceOfAny(CompletionOutcome.Completed.class, CompletionOutcome.AlreadyDone.class);
            return null;
        };
    }

    /** The issuer's bodies decide by opinions, so that many vote in the same moment; the others meet. */
    private Map<String, Object> answers(OpenTask task) {
        var answers = new HashMap<>(cast.answers(scenes.of(task), Optional.empty()));
        if (task.form().equals("decision-arrange")
                && task.groups().contains("OFFICE@" + play.plan().plan().issuer())) {
            answers.put("mode", "OPINIONS");
            answers.remove("meetingOn");
            answers.put("closingOn", LocalDate.now(clock).plusDays(14).toString());
        }
        return answers;
    }

    private boolean mayBegin(OpenTask task) {
        return notBefore(task).filter(day -> day.isAfter(LocalDate.now(clock))).isEmpty();
    }

    private Optional<LocalDate> notBefore(OpenTask task) {
        return cast.notBefore(scenes.sketch(task)).map(LocalDate::parse);
    }

    /** No step that has not failed for good is due or under way, and no mail is being sent or due to be. */
    private boolean idle() {
        return due("act_ru_job where retries_ > 0 and (duedate_ is null or duedate_ <= :now)") == 0
                && due("mail where status = 'SENDING' or status = 'WAITING' and next_attempt <= :now") == 0;
    }

    private int due(String rows) {
        return jdbc.sql("select count(*) from " + rows)
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    private String unfinished() {
        return jdbc.sql("select status || ' ' || count(*) from mail group by status union all"
                        + " select handler_cfg_ || coalesce(' ' || exception_msg_, '') from act_ru_job")
                .query(String.class)
                .list()
                .toString();
    }

    private void moveOn() {
        assertThat(++jumps).as("jumps; open: %s", tasks.all()).isLessThan(MOST_JUMPS);
        var tomorrow = now().toLocalDate().plusDays(1).atTime(OfficeHours.OPENS);
        var next = Stream.concat(
                        dueWork.nextTimer().stream(),
                        tasks.all().stream()
                                .flatMap(task -> notBefore(task).stream())
                                .map(day -> day.atTime(OfficeHours.OPENS)))
                .filter(now()::isBefore)
                .min(LocalDateTime::compareTo)
                .orElse(tomorrow);
        var most = tomorrow.plusDays(LONGEST_JUMP_DAYS);
        moveTo(next.isBefore(most) ? next : most);
    }

    /** From there time runs on. */
    private void moveTo(LocalDateTime moment) {
        var real = System.currentTimeMillis();
        ClockUtil.offset(moment.atZone(clock.getZone()).toInstant().toEpochMilli() - real);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
