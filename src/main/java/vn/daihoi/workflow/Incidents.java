package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;

/** Automatic steps that failed for good and wait for an administrator. */
@Component
public class Incidents {

    private final RuntimeService runtime;
    private final ManagementService management;

    Incidents(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    public List<View> open() {
        return causes().map(this::describe).toList();
    }

    public long count() {
        return causes().count();
    }

    /**
     * Gives the step one more try at once; it becomes an incident again when that fails too.
     *
     * @return false when the step no longer waits
     */
    public boolean retry(String job) {
        var waits = management.createJobQuery().jobId(job).count() > 0;
        if (waits) {
            management.setJobRetries(job, 1);
        }
        return waits;
    }

    private Stream<Incident> causes() {
        return runtime.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()));
    }

    private View describe(Incident incident) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        return new View(
                incident.getId(),
                incident.getConfiguration(),
                incident.getProcessDefinitionId().split(":")[0],
                incident.getActivityId(),
                instance.getBusinessKey(),
                LocalDateTime.ofInstant(incident.getIncidentTimestamp().toInstant(), EngineClock.VIET_NAM),
                FailureKind.of(management.getJobExceptionStacktrace(incident.getConfiguration())),
                incident.getIncidentMessage());
    }

    /** @param cause message of the failure, in the words of the program, without stack trace */
    public record View(
            String id,
            String job,
            String process,
            String element,
            String caseId,
            LocalDateTime since,
            FailureKind kind,
            String cause) {}
}
