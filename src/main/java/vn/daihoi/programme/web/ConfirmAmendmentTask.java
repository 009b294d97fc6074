package vn.daihoi.programme.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.amendment.AffectedCongress;
import vn.daihoi.programme.amendment.DraftAmendment;
import vn.daihoi.programme.amendment.DropAmendment;
import vn.daihoi.programme.amendment.PreviewAmendment;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

/** Whether an amendment goes forward, knowing what it does to the congresses; each conflict is settled first. */
@Component
class ConfirmAmendmentTask implements TaskHandler {

    private static final String SETTLED = "conflictsSettled";

    private final AmendmentQueries amendments;
    private final PreviewAmendment previews;
    private final DraftAmendment drafting;
    private final DropAmendment dropping;
    private final Organisations organisations;
    private final MessageSource messages;

    ConfirmAmendmentTask(
            AmendmentQueries amendments,
            PreviewAmendment previews,
            DraftAmendment drafting,
            DropAmendment dropping,
            Organisations organisations,
            MessageSource messages) {
        this.amendments = amendments;
        this.previews = previews;
        this.drafting = drafting;
        this.dropping = dropping;
        this.organisations = organisations;
        this.messages = messages;
    }

    @Override
    public String form() {
        return "programme-confirm-amendment";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var open = conflicts(task.text("amendmentId"));
        return Map.of(
                "congresses",
                open.stream().map(this::choice).toList(),
                SETTLED,
                open.stream().map(ConfirmAmendmentTask::row).toList());
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var id = submission.task().text("amendmentId");
        var answers = submission.answers();
        return switch (answers.text("previewView")) {
            case "CHANGE" -> {
                drafting.wish(id, answers.text("changeWish"));
                yield TaskResult.done();
            }
            case "DROP" -> {
                dropping.because(id, answers.text("dropReason"));
                yield TaskResult.done();
            }
            default -> forward(id, answers.rows(SETTLED));
        };
    }

    private TaskResult forward(String id, List<Answers> rows) {
        var settled = rows.stream().map(row -> row.text("congress")).collect(Collectors.toSet());
        if (conflicts(id).stream().anyMatch(congress -> !settled.contains(congress.congress()))) {
            return TaskResult.refuse(SETTLED, "programme.error.conflict");
        }
        rows.forEach(row -> previews.settle(id, row.text("congress"), row.text("settlement")));
        return TaskResult.done();
    }

    private List<AffectedCongress> conflicts(String id) {
        return amendments.affected(id).stream()
                .filter(congress -> !congress.conflicts().isEmpty())
                .toList();
    }

    private Choice choice(AffectedCongress congress) {
        var unit = CongressId.parse(congress.congress()).unit();
        var name = organisations.find(unit).map(Organisation::name).orElse(unit);
        var why = congress.conflicts().stream()
                .sorted()
                .map(conflict -> messages.getMessage(conflict.messageKey(), null, LocaleContextHolder.getLocale()))
                .collect(Collectors.joining("; "));
        return new Choice(congress.congress(), name + ": " + why);
    }

    private static Map<String, Object> row(AffectedCongress congress) {
        return congress.settlement() == null
                ? Map.of("congress", congress.congress())
                : Map.of("congress", congress.congress(), "settlement", congress.settlement());
    }
}
