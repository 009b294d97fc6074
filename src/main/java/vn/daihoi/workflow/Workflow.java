package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** Starts processes and hands them facts; the business key is the congress id, or the plan id for programme processes. */
@Component
public class Workflow {

    private final RuntimeService runtime;
    private final ManagementService management;

    Workflow(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    /** @return the id of the instance */
    public String start(String process, String businessKey, ProcessVariable.Value... variables) {
        return runtime.startProcessInstanceByKey(process, businessKey, asMap(variables))
                .getId();
    }

    /** @return how many waited for it; 0 is no error, the fact stands in its table */
    public int correlateAll(String message, String businessKey, ProcessVariable.Value... variables) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariables(asMap(variables))
                .correlateAllWithResult()
                .size();
    }

    /** As {@link #correlateAll}, with variables that only the part that starts with the message sees. */
    public int correlateWithin(String message, String businessKey, ProcessVariable.Value... variables) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .setVariablesToTriggeredScope(asMap(variables))
                .correlateAllWithResult()
                .size();
    }

    /** As {@link #correlateAll}, only to instances whose variable has this value: one document, one ballot. */
    public int correlateWhere(String message, String businessKey, ProcessVariable.Value where) {
        return runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(businessKey)
                .processInstanceVariableEquals(where.name(), where.value())
                .correlateAllWithResult()
                .size();
    }

    /** Tells one waiting execution, leaving others that wait for the same message alone. */
    public void tell(String message, String execution) {
        runtime.messageEventReceived(message, execution);
    }

    /** Executions of this business key that wait for the message, in a boundary or an event subprocess. */
    public List<String> waiting(String message, String businessKey) {
        return runtime
                .createExecutionQuery()
                .messageEventSubscriptionName(message)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(execution -> execution.getId())
                .toList();
    }

    /** As {@link #waiting(String, String)}, only at one event of the models. */
    public List<String> waitingAt(String element, String message, String businessKey) {
        return waiting(message, businessKey).stream()
                .filter(execution -> runtime.createEventSubscriptionQuery()
                                .executionId(execution)
                                .eventName(message)
                                .activityId(element)
                                .count()
                        > 0)
                .toList();
    }

    /** Engine timers do not follow a changed date, so whoever changes it moves them. */
    public int moveTimers(String businessKey, String timer, LocalDateTime to) {
        var jobs = management.createJobQuery().timers().activityId(timer).list().stream()
                .filter(job -> belongsTo(job, businessKey))
                .toList();
        jobs.forEach(job -> management.setJobDuedate(job.getId(), java.sql.Timestamp.valueOf(to), false));
        return jobs.size();
    }

    public boolean runs(String process, String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    /** Instances of every process that have not ended. */
    public long open() {
        return runtime.createProcessInstanceQuery().count();
    }

    private boolean belongsTo(Job job, String businessKey) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .processInstanceBusinessKey(businessKey)
                        .count()
                > 0;
    }

    private static Map<String, Object> asMap(ProcessVariable.Value... variables) {
        var map = new HashMap<String, Object>();
        Arrays.stream(variables).forEach(variable -> map.put(variable.name(), variable.value()));
        return map;
    }
}
