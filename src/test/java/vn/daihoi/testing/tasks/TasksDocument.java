package vn.daihoi.testing.tasks;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.daihoi.workflow.FormField;
import vn.daihoi.workflow.Forms;
import vn.daihoi.workflow.TaskHandler;

/** Writes {@code src/docs/tasks.md}: every user task, its fields and where each answer is kept. */
public final class TasksDocument {

    private static final String HEAD =
            """
            # Tasks, their fields and where the answers are kept

            Generated from `processes/`, `forms/` and the task handlers; do not edit. After a change:

            ```
            mvn test -Dtest=TasksDocumentTest -Dpilot.docs.write=true
            ```

            Every answer of every completed task is kept as it was given in table `answer_sheet`, with who gave it and when. Where a task has a
            handler, its use case writes the facts to the tables of its room as well. `→` marks what steers the process: a field whose answer
            becomes the process variable of its key, or the variables that the handler sets. Deadlines: `3wd` working days and `5d` days after the task opened,
            `milestone:…` of the plan, `T-10d` from the first and `Tend+7wd` from the last day of the congress, `variable:…` a date the process holds.
            """;

    private final Forms forms;
    private final Map<String, HandlerSource> handlers;
    private final Words words = new Words();

    public TasksDocument(Forms forms, List<TaskHandler> handlers) {
        this.forms = forms;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(TaskHandler::form, HandlerSource::of, (one, two) -> one));
    }

    public String text() {
        var text = new StringBuilder(HEAD);
        Models.all().forEach(process -> write(process, text));
        new RoomTables().write(text);
        return text.toString();
    }

    private void write(ModelledProcess process, StringBuilder text) {
        text.append("\n## %s / %s (`%s`)\n".formatted(process.name(), process.english(), process.id()));
        process.tasks().forEach(task -> write(task, text));
    }

    private void write(ModelledTask task, StringBuilder text) {
        text.append("\n### %s / %s\n\n".formatted(task.name(), task.english()));
        text.append("`%s` · %s · %s%s · form `%s`  \n"
                .formatted(
                        task.id(),
                        words.who(task.who()),
                        "`" + task.properties().get("deadline") + "`",
                        criticality(task),
                        task.form()));
        text.append("Kept: ").append(kept(handlers.get(task.form()))).append("\n\n");
        text.append("| Field | Vietnamese | English | Type | Required |\n|---|---|---|---|---|\n");
        write(forms.require(task.form()).components(), "", text);
    }

    private static String criticality(ModelledTask task) {
        var criticality = task.properties().get("criticality");
        return "NORMAL".equals(criticality) ? "" : " · " + criticality;
    }

    private static String kept(HandlerSource handler) {
        if (handler == null) {
            return "`answer_sheet`";
        }
        var kept = "`answer_sheet`; room `%s` by `%s`".formatted(handler.room(), handler.name())
                + list(" (%s)", handler.useCases(), name -> "`" + name + "`");
        return kept + list(" → %s", handler.steering(), name -> "`" + name + "`");
    }

    private static String list(String pattern, List<String> names, Function<String, String> form) {
        return names.isEmpty() ? "" : pattern.formatted(names.stream().map(form).collect(Collectors.joining(", ")));
    }

    private static void write(List<FormField> components, String place, StringBuilder text) {
        for (var field : components) {
            if (field.answers()) {
                text.append("| %s`%s`%s | %s | %s | %s | %s |\n"
                        .formatted(
                                place,
                                field.key(),
                                field.steers() ? " →" : "",
                                cell(field.label(true)),
                                cell(field.label(false)),
                                type(field),
                                required(field)));
            }
            write(field.children(), field.answers() ? place + "`" + field.key() + "` › " : place, text);
        }
    }

    private static String required(FormField field) {
        var required = field.required() ? "yes" : "no";
        return field.hiddenWhen() == null
                ? required
                : required + ", hidden when `" + cell(field.hiddenWhen().substring(1)) + "`";
    }

    private static String type(FormField field) {
        if (field.file()) {
            return "file " + field.property("accept");
        }
        if (field.optionsKey() != null) {
            return field.type() + ", offered `" + field.optionsKey() + "`";
        }
        var options = String.join(" · ", field.options(true).keySet());
        var type = field.type().equals("datetime") ? field.subtype() : field.type();
        return type.replace("dynamiclist", "list") + (options.isEmpty() ? "" : ": " + options);
    }

    private static String cell(String label) {
        return label.replace("|", "\\|").replace("\n", " ");
    }
}
