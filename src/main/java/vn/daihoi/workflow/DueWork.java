package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The engine's waiting jobs, to be run one by one where no executor runs them. */
@Component
public class DueWork {

    private final ManagementService management;
    private final RuntimeService runtime;

    DueWork(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** Jobs that still have retries, in no particular order; a job without a due date is due at once. */
    public List<Waiting> waiting() {
        return management.createJobQuery().withRetriesLeft().active().list().stream()
                .map(this::describe)
                .toList();
    }

    /** A failing job keeps its retries count and shows as an incident when none is left. */
    public void run(String job) {
        management.executeJob(job);
    }

    private Waiting describe(Job job) {
        var definition = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
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
                definition.getActivityId());
    }

    /** @param due null when due at once */
    public record Waiting(String job, LocalDateTime due, String caseId, String process, String element) {}
}
