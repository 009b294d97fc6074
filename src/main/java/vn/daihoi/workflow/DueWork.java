package vn.daihoi.workflow;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.stereotype.Component;

/** The engine's waiting jobs, to be run one by one where no executor runs them. */
@Component
public class DueWork {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Map<String, JobDefinition> definitions = new ConcurrentHashMap<>();
    private final Map<String, String> caseOfInstance = new ConcurrentHashMap<>();
    /** Asked of the engine once: a job stays what it is until it is run. */
    private final Map<String, Work> known = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Object>> variables = new ConcurrentHashMap<>();

    DueWork(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Jobs due by then that still have retries, in no particular order; a job without a due date is due at once. */
    public List<Waiting> dueBy(LocalDateTime moment) {
        var after = Timestamp.valueOf(moment.plusNanos(1_000_000));
        return Stream.of(waiting().messages(), waiting().timers().duedateLowerThan(after))
                .flatMap(query -> query.list().stream())
                .filter(job -> job.getDuedate() == null || job.getDuedate().before(after))
                .map(job -> new Waiting(
                        job.getId(), local(job.getDuedate()), known.computeIfAbsent(job.getId(), id -> describe(job))))
                .toList();
    }

    private JobQuery waiting() {
        return management.createJobQuery().withRetriesLeft().active();
    }

    /** When the next timer rings; empty when none is set. */
    public Optional<LocalDateTime> nextTimer() {
        return waiting().timers().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst()
                .map(job -> local(job.getDuedate()));
    }

    /** The ids that tell jobs of the same element apart. */
    public Map<String, Object> variables(Waiting waiting) {
        return variables.computeIfAbsent(
                waiting.job(), any -> runtime.getVariables(waiting.work().execution()));
    }

    /** A failing job keeps its retries count and shows as an incident when none is left. */
    public void run(String job) {
        management.executeJob(job);
        known.remove(job);
        variables.remove(job);
    }

    private Work describe(Job job) {
        var definition = definitions.computeIfAbsent(job.getJobDefinitionId(), this::definition);
        return new Work(
                caseOfInstance.computeIfAbsent(job.getProcessInstanceId(), this::caseOf),
                definition.getProcessDefinitionKey(),
                definition.getActivityId(),
                job.getExecutionId());
    }

    private String caseOf(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    private JobDefinition definition(String id) {
        return management.createJobDefinitionQuery().jobDefinitionId(id).singleResult();
    }

    private static LocalDateTime local(Date moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment.toInstant(), EngineClock.VIET_NAM);
    }

    /** @param due null when due at once */
    public record Waiting(String job, LocalDateTime due, Work work) {

        public String caseId() {
            return work.caseId();
        }
    }

    /** @param execution the engine's, which holds its variables */
    public record Work(String caseId, String process, String element, String execution) {}
}
