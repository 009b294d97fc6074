package vn.daihoi.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of a task with what its handler offers. */
@Component
public class TaskForms {

    private final Forms forms;
    private final TaskHandlers handlers;
    private final FeelConditions conditions;

    TaskForms(Forms forms, TaskHandlers handlers, FeelConditions conditions) {
        this.forms = forms;
        this.handlers = handlers;
        this.conditions = conditions;
    }

    public FormSchema schema(OpenTask task) {
        return forms.require(task.form());
    }

    /** Field key → value, options key → {@code List<Choice>}. */
    public Map<String, Object> prefill(OpenTask task) {
        return handlers.prefill(task);
    }

    public Checked check(OpenTask task, Map<String, ?> posted) {
        var check = new FormCheck(conditions, offered(prefill(task)));
        var answers = check.read(schema(task), posted);
        return new Checked(new Answers(answers), List.copyOf(check.errors()));
    }

    Map<String, Object> steering(TaskSubmission submission) {
        var steering = new HashMap<String, Object>();
        schema(submission.task()).fields().stream()
                .filter(FormField::steers)
                .forEach(field -> steering.put(
                        field.key(), plain(submission.answers().values().get(field.key()))));
        return steering;
    }

    private static Object plain(Object answer) {
        return answer == null || answer instanceof Boolean
                ? answer
                : answer instanceof java.math.BigDecimal number ? (Object) number.intValue() : answer.toString();
    }

    private static Map<String, List<String>> offered(Map<String, Object> prefill) {
        var offered = new HashMap<String, List<String>>();
        prefill.forEach((key, value) -> {
            if (value instanceof List<?> list && list.stream().allMatch(Choice.class::isInstance)) {
                offered.put(
                        key,
                        list.stream().map(choice -> ((Choice) choice).value()).toList());
            }
        });
        return offered;
    }

    public record Checked(Answers answers, List<FieldError> errors) {}
}
