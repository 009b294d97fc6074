package vn.daihoi.inbox.hold.web;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.hold.HandOverTask;
import vn.daihoi.inbox.hold.HoldResult;
import vn.daihoi.inbox.hold.TakeTask;
import vn.daihoi.inbox.hold.UndoMove;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;

/** The same with several tasks at once; each has its own result. */
@Controller
class BulkController {

    /** A page of the list, and as many again. */
    private static final int MOST = 50;

    private final OpenTasks tasks;
    private final TakeTask take;
    private final HandOverTask handOver;
    private final UndoMove undo;
    private final CurrentActor actor;

    BulkController(OpenTasks tasks, TakeTask take, HandOverTask handOver, UndoMove undo, CurrentActor actor) {
        this.tasks = tasks;
        this.take = take;
        this.handOver = handOver;
        this.undo = undo;
        this.actor = actor;
    }

    @PostMapping("/tasks/bulk")
    String bulk(
            @RequestParam(defaultValue = "") List<String> task,
            @RequestParam(defaultValue = "") String act,
            Locale locale,
            Model model) {
        var lines = task.stream()
                .distinct()
                .limit(MOST)
                .map(id -> line(id, act, locale))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("act", act);
        model.addAttribute(
                "undo",
                act.equals("undo")
                        ? List.of()
                        : lines.stream()
                                .filter(line -> line.result() == HoldResult.DONE)
                                .map(Line::id)
                                .toList());
        return "inbox/bulk";
    }

    private Line line(String id, String act, Locale locale) {
        var name = tasks.find(id).map(found -> name(found, locale)).orElse(id);
        return new Line(id, name, HoldController.tried(() -> act(id, act)));
    }

    private HoldResult act(String id, String act) {
        var me = actor.get();
        return switch (act) {
            case "take" -> take.take(new TakeTask.Command(id, null, me));
            case "release" -> handOver.hand(new HandOverTask.Command(id, null, me));
            case "undo" -> undo.undo(id, me);
            default -> HoldResult.NOT_ALLOWED;
        };
    }

    private static String name(OpenTask task, Locale locale) {
        return locale.getLanguage().equals("en") ? task.properties().getOrDefault("en", task.name()) : task.name();
    }

    record Line(String id, String name, HoldResult result) {}
}
