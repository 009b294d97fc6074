package vn.daihoi.notification.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.workflow.Cases;

/**
 * {@code ${notify}}: input parameters {@code template}, {@code recipients} (list, or parted by commas: {@code ROLE@organisation}
 * and person ids), {@code caseKind}, {@code caseId}. A {@code registerNumber} that was set before is told too.
 */
@Component("notify")
public class NotifyDelegate implements JavaDelegate {

    private final Cases cases;
    private final Notify notify;

    NotifyDelegate(Cases cases, Notify notify) {
        this.cases = cases;
        this.notify = notify;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var about = cases.describe(input(execution, "caseKind"), input(execution, "caseId"));
        notify.enqueue(Notify.Command.of(
                input(execution, "template"),
                recipients(execution.getVariableLocal("recipients")),
                MailContent.of(about, text(execution.getVariable("registerNumber"))),
                "step:" + execution.getActivityInstanceId()));
    }

    private static List<String> recipients(Object stated) {
        if (stated instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return stated == null ? List.of() : Arrays.asList(stated.toString().split("[,;\\s]+"));
    }

    private static String input(DelegateExecution execution, String name) {
        return text(execution.getVariableLocal(name));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }
}
