package vn.daihoi.inbox.talk.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.talk.AnswerQuestion;
import vn.daihoi.inbox.talk.AskAboutTask;
import vn.daihoi.inbox.talk.CommentTask;
import vn.daihoi.inbox.talk.Talk;
import vn.daihoi.inbox.talk.TalkResult;

@Controller
class TalkController {

    private final Talk talk;
    private final CommentTask comment;
    private final AskAboutTask ask;
    private final AnswerQuestion answer;
    private final CurrentActor actor;

    TalkController(Talk talk, CommentTask comment, AskAboutTask ask, AnswerQuestion answer, CurrentActor actor) {
        this.talk = talk;
        this.comment = comment;
        this.ask = ask;
        this.answer = answer;
        this.actor = actor;
    }

    /** @param person to ask; empty for a comment to all */
    @PostMapping("/tasks/{id}/notes")
    String say(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        var me = actor.get();
        var result = person.isBlank()
                ? comment.comment(new CommentTask.Command(id, text, me))
                : ask.ask(new AskAboutTask.Command(id, person, text, me));
        if (allowed(result) == TalkResult.UNREADABLE) {
            redirect.addFlashAttribute("talkError", result.messageKey());
            redirect.addFlashAttribute("talkText", text);
        }
        return "redirect:/tasks/" + id + "#talk";
    }

    @GetMapping("/questions/{note}")
    String question(@PathVariable String note, Locale locale, Model model) {
        var question =
                talk.question(note, actor.get()).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        model.addAttribute("question", question);
        model.addAttribute("name", question.name(!locale.getLanguage().equals("en")));
        return "inbox/question";
    }

    @PostMapping("/questions/{note}")
    String answer(
            @PathVariable String note, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        var result = allowed(answer.answer(new AnswerQuestion.Command(note, text, actor.get())));
        if (result == TalkResult.DONE) {
            redirect.addFlashAttribute("notice", "talk.answered");
            return "redirect:/tasks";
        }
        redirect.addFlashAttribute("talkError", result.messageKey());
        redirect.addFlashAttribute("talkText", text);
        return "redirect:/questions/" + note;
    }

    private static TalkResult allowed(TalkResult result) {
        if (result == TalkResult.NOT_ALLOWED) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return result;
    }
}
