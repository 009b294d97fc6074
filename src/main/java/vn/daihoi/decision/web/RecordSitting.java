package vn.daihoi.decision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.CountVotes;
import vn.daihoi.decision.Tally;
import vn.daihoi.decision.web.SittingAgenda.Item;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.CompleteTask;
import vn.daihoi.workflow.CompletionOutcome;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.TaskForms;

/** Completes the task of each matter by itself, so that a mistake in one holds up no other. */
@Component
class RecordSitting {

    private final CompleteTask completeTask;
    private final TaskForms forms;
    private final CountVotes votes;
    private final MessageSource messages;

    RecordSitting(CompleteTask completeTask, TaskForms forms, CountVotes votes, MessageSource messages) {
        this.completeTask = completeTask;
        this.forms = forms;
        this.votes = votes;
        this.messages = messages;
    }

    List<Result> record(List<Item> items, SittingForm form, Actor by) {
        var results = new ArrayList<Result>();
        String first = null;
        for (var item : items) {
            var result = complete(item, form.answers(item, offered(item, first)), by);
            results.add(result);
            if (first == null && result.recorded()) {
                first = item.decision().id();
            }
        }
        return results;
    }

    List<Result> arrange(List<Item> items, SittingForm form, Actor by) {
        return items.stream()
                .map(item -> complete(
                        item,
                        Map.of(
                                "mode", "MEETING",
                                "majority", "HALF_OF_ALL",
                                "quorum", "2/3",
                                "question", form.of("question", item),
                                "meetingOn", form.text("meetingOn")),
                        by))
                .toList();
    }

    /** A sitting long past is no longer offered to be named. */
    private String offered(Item item, String first) {
        return first != null
                        && forms.prefill(item.task()).get("meetings") instanceof List<?> meetings
                        && meetings.stream().map(Choice.class::cast).anyMatch(choice -> choice.value()
                                .equals(first))
                ? first
                : null;
    }

    private Result complete(Item item, Map<String, Object> answers, Actor by) {
        var outcome = completeTask.complete(new CompleteTask.Command(item.task().id(), answers, by));
        if (outcome instanceof CompletionOutcome.Completed) {
            var tally =
                    answers.containsKey("heldOn") ? votes.count(item.decision().id()) : null;
            return new Result(item, tally, List.of());
        }
        var errors = outcome instanceof CompletionOutcome.Refused refused
                ? refused.errors()
                : List.of(new FieldError("", "sitting.gone", List.of()));
        return new Result(
                item, null, errors.stream().map(error -> said(item, error)).toList());
    }

    private Fault said(Item item, FieldError error) {
        var locale = LocaleContextHolder.getLocale();
        var field = error.field().split("[\\[.]")[0];
        var text = messages.getMessage(error.message(), error.arguments().toArray(), error.message(), locale);
        return new Fault(field, label(item, field, locale), text);
    }

    private String label(Item item, String field, Locale locale) {
        return forms.schema(item.task()).fields().stream()
                .filter(known -> known.key().equals(field))
                .map(known -> known.label(!locale.getLanguage().equals("en")))
                .findFirst()
                .orElse("");
    }

    /** @param tally of a recorded meeting, else null */
    record Result(Item item, Tally tally, List<Fault> faults) {

        public boolean recorded() {
            return faults.isEmpty();
        }
    }

    /** @param field of the task's form; its own key, where a row of it is wrong too */
    record Fault(String field, String label, String text) {}
}
