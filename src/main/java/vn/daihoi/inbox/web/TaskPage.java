package vn.daihoi.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.daihoi.content.Contents;
import vn.daihoi.deadline.Explanation;
import vn.daihoi.inbox.CaseTitles;
import vn.daihoi.inbox.TaskAccess.Access;
import vn.daihoi.inbox.hold.web.HoldPage;
import vn.daihoi.inbox.talk.web.TalkPage;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.FeelConditions;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskForms;
import vn.daihoi.workflow.TaskPages;
import vn.daihoi.workflow.TaskRights;

/** Puts together what the page of a task shows. */
@Component
class TaskPage {

    private final TaskForms forms;
    private final FeelConditions conditions;
    private final CaseTitles titles;
    private final HistoryLines history;
    private final Audience audience;
    private final MessageSource messages;
    private final Contents contents;
    private final DueReasons reasons;
    private final List<TaskPages> pages;
    private final DueWords due;
    private final HoldPage hold;
    private final TalkPage talk;

    TaskPage(
            TaskForms forms,
            FeelConditions conditions,
            CaseTitles titles,
            HistoryLines history,
            Audience audience,
            MessageSource messages,
            Contents contents,
            DueReasons reasons,
            List<TaskPages> pages,
            DueWords due,
            HoldPage hold,
            TalkPage talk) {
        this.forms = forms;
        this.conditions = conditions;
        this.titles = titles;
        this.history = history;
        this.audience = audience;
        this.messages = messages;
        this.contents = contents;
        this.reasons = reasons;
        this.pages = pages;
        this.due = due;
        this.hold = hold;
        this.talk = talk;
    }

    /** The form alone, as it is drawn anew while somebody fills it. */
    void form(OpenTask task, Map<String, Object> typed, List<FieldError> errors, Model model) {
        var locale = locale();
        var offered = forms.prefill(task);
        var schema = forms.schema(task);
        var values = typed == null ? fresh(task, offered) : typed;
        var words = words(errors, locale);
        var drawing = new FormDrawing(conditions, vietnamese(locale), offered, words);
        model.addAttribute("task", task);
        model.addAttribute("typing", true);
        var fields = drawing.draw(schema, values);
        model.addAttribute("fields", fields);
        model.addAttribute("errors", Refusal.list(fields, words));
        model.addAttribute("contents", contents);
    }

    void context(OpenTask task, Actor actor, Access access, Model model) {
        var locale = locale();
        var english = task.properties().getOrDefault("en", task.name());
        model.addAttribute("task", task);
        model.addAttribute("name", vietnamese(locale) ? task.name() : english);
        model.addAttribute("caseTitle", titles.of(task));
        model.addAttribute("due", due.words(List.of(task.id()), locale).getOrDefault(task.id(), Explanation.NONE));
        model.addAttribute("dueReason", reasons.of(task.properties().get("deadline"), locale));
        model.addAttribute("criticality", task.properties().getOrDefault("criticality", "NORMAL"));
        model.addAttribute("mayAct", access == Access.ACT);
        model.addAttribute("mayFill", access == Access.ACT && !TaskRights.takenByAnother(task, actor));
        model.addAttribute("hold", task.personal() ? null : hold.of(task, actor));
        model.addAttribute("talk", talk.of(task, actor));
        model.addAttribute("history", history.of(task, actor, vietnamese(locale)));
        model.addAttribute("audience", audience.of(task));
        model.addAttribute(
                "links",
                pages.stream()
                        .flatMap(room -> room.links(task, actor).stream())
                        .map(link -> new Link(
                                messages.getMessage(link.key(), link.arguments().toArray(), locale), link.href()))
                        .toList());
    }

    private Map<String, Object> fresh(OpenTask task, Map<String, Object> offered) {
        var values = FormText.defaults(forms.schema(task).fields());
        values.putAll(FormText.asPosted(offered));
        return values;
    }

    private Map<String, String> words(List<FieldError> errors, Locale locale) {
        var words = new LinkedHashMap<String, String>();
        errors.forEach(error -> words.putIfAbsent(
                error.field(),
                messages.getMessage(error.message(), error.arguments().toArray(), error.message(), locale)));
        return words;
    }

    private static Locale locale() {
        return org.springframework.context.i18n.LocaleContextHolder.getLocale();
    }

    private static boolean vietnamese(Locale locale) {
        return !locale.getLanguage().equals("en");
    }

    record Link(String text, String href) {}
}
