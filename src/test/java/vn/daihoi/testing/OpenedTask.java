package vn.daihoi.testing;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.ApplicationContext;

/** Opens a task with a form of the product without playing the process that leads to it. */
public final class OpenedTask {

    private OpenedTask() {}

    /** @return the id of a task for holders of the group */
    public static String of(ApplicationContext application, String form, String group) {
        return of(application, form, group, Map.of());
    }

    /** @param variables of its process */
    public static String of(ApplicationContext application, String form, String group, Map<String, Object> variables) {
        var model = Bpmn.createExecutableProcess("one-task")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask("user_Only")
                .name("Góp ý thể thức")
                .camundaFormRef(form)
                .camundaFormRefBinding("latest")
                .camundaCandidateGroups(group)
                .endEvent()
                .done();
        application
                .getBean(RepositoryService.class)
                .createDeployment()
                .addModelInstance("one-task.bpmn", model)
                .deploy();
        var instance =
                application.getBean(RuntimeService.class).startProcessInstanceByKey("one-task", "one-case", variables);
        return application
                .getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
    }
}
