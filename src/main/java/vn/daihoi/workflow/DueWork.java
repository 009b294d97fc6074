package vn.daihoi.workflow;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's waiting jobs, to be run one by one where no executor runs them. */
@Component
public class DueWork {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Map<String, JobDefinition> definitions = new ConcurrentHashMap<>();

    DueWork(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Jobs due by then that still have retries, in no particular order; a job without a due date is due at once. */
    public List<Waiting> dueBy(LocalDateTime moment) {
        var by = Timestamp.valueOf(moment);
        return management.createJobQuery().withRetriesLeft().active().list().stream()
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(by))
                .map(this::describe)
                .toList();
    }

    /** When the next timer rings; empty when none is set. */
    public Optional<LocalDateTime> nextTimer() {
        return management.createJobQuery().timers().withRetriesLeft().active().list().stream()
                .map(Job::getDuedate)
                .min(Comparator.naturalOrder())
                .map(due -> LocalDateTime.ofInstant(due.toInstant(), EngineClock.VIET_NAM));
    }

    /** A failing job keeps its retries count and shows as an incident when none is left. */
    public void run(String job) {
        management.executeJob(job);
    }

    private Waiting describe(Job job) {
        var definition = definitions.computeIfAbsent(job.getJobDefinitionId(), this::definition);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        var due = job.getDuedate() == null
                ? null
                : LocalDateTime.ofInstant(job.getDuedate().toInstant(), EngineClock.VIET_NAM);
        return new Waiting(
                job.getId(),
                due,
                instance.getBusinessKey(),
                definition.getProcessDefinitionKey(),
                definition.getActivityId(),
                runtime.getVariables(job.getExecutionId()));
    }

    private JobDefinition definition(String id) {
        return management.createJobDefinitionQuery().jobDefinitionId(id).singleResult();
    }

    /**
     * @param due null when due at once
     * @param variables ids that tell jobs of the same element apart
     */
    public record Waiting(
            String job,
            LocalDateTime due,
            String caseId,
            String process,
            String element,
            Map<String, Object> variables) {}
}
