package vn.daihoi.inbox.hold.web;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.hold.HandOverTask;
import vn.daihoi.inbox.hold.HoldResult;
import vn.daihoi.inbox.hold.TakeTask;
import vn.daihoi.inbox.hold.UndoMove;

@Controller
class HoldController {

    private final TakeTask take;
    private final HandOverTask handOver;
    private final UndoMove undo;
    private final CurrentActor actor;

    HoldController(TakeTask take, HandOverTask handOver, UndoMove undo, CurrentActor actor) {
        this.take = take;
        this.handOver = handOver;
        this.undo = undo;
        this.actor = actor;
    }

    /** @param from who has it on the page that was looked at; empty for nobody */
    @PostMapping("/tasks/{id}/take")
    String take(@PathVariable String id, @RequestParam(defaultValue = "") String from, RedirectAttributes redirect) {
        var command = new TakeTask.Command(id, from.isBlank() ? null : from, actor.get());
        return tell(id, "hold.taken", allowed(() -> take.take(command)), redirect);
    }

    /** @param to empty to give it back to all who may do it */
    @PostMapping("/tasks/{id}/hand")
    String hand(@PathVariable String id, @RequestParam(defaultValue = "") String to, RedirectAttributes redirect) {
        var command = new HandOverTask.Command(id, to.isBlank() ? null : to, actor.get());
        var said = to.isBlank() ? "hold.released" : "hold.handed";
        return tell(id, said, allowed(() -> handOver.hand(command)), redirect);
    }

    @PostMapping("/tasks/{id}/undo")
    String undo(@PathVariable String id, RedirectAttributes redirect) {
        var result = allowed(() -> undo.undo(id, actor.get()));
        redirect.addFlashAttribute("held", result == HoldResult.DONE ? "hold.undone" : result.messageKey());
        return "redirect:/tasks/" + id;
    }

    private static String tell(String id, String done, HoldResult result, RedirectAttributes redirect) {
        redirect.addFlashAttribute("held", result == HoldResult.DONE ? done : result.messageKey());
        if (result == HoldResult.DONE) {
            redirect.addFlashAttribute("undo", List.of(id));
        }
        return "redirect:/tasks/" + id;
    }

    private static HoldResult allowed(Supplier<HoldResult> attempt) {
        var result = tried(attempt);
        if (result == HoldResult.NOT_ALLOWED) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return result;
    }

    static HoldResult tried(Supplier<HoldResult> attempt) {
        try {
            return attempt.get();
        } catch (OptimisticLockingFailureException neighbour) {
            return HoldResult.FASTER;
        }
    }
}
