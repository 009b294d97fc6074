package vn.daihoi.deadline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.daihoi.deadline.AboutDeadline;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.request.Acknowledge;
import vn.daihoi.deadline.request.AskForTime;

/** Answers to a reminder by the link in the mail; whoever follows it is not signed in by it. */
@Controller
class AnswerLinkController {

    private final AnswerLinkAccess access;
    private final Acknowledge acknowledging;
    private final AskForTime asking;
    private final AboutDeadline about;

    AnswerLinkController(AnswerLinkAccess access, Acknowledge acknowledging, AskForTime asking, AboutDeadline about) {
        this.about = about;
        this.access = access;
        this.acknowledging = acknowledging;
        this.asking = asking;
    }

    /** Changes nothing: programs that look through mails follow links too. */
    @GetMapping("/deadline-links/{token}")
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        var answer = access.of(token);
        return answer.open() ? draw(answer, MoreTimeForm.EMPTY, Map.of(), model) : refused(answer, response, model);
    }

    @PostMapping("/deadline-links/{token}/noted")
    String noted(@PathVariable String token, HttpServletResponse response, Model model) {
        var answer = access.of(token);
        if (!answer.open()) {
            return refused(answer, response, model);
        }
        if (acknowledging.when(answer.deadline(), answer.person()).isPresent()) {
            return refused(answer.as("USED"), response, model);
        }
        acknowledging.acknowledge(answer.deadline(), answer.person());
        return done("request.noted", answer.deadline(), model);
    }

    @PostMapping("/deadline-links/{token}/more-time")
    String moreTime(
            @PathVariable String token, @ModelAttribute MoreTimeForm form, HttpServletResponse response, Model model) {
        var answer = access.of(token);
        if (!answer.open()) {
            return refused(answer, response, model);
        }
        if (access.asked(answer)) {
            return refused(answer.as("USED"), response, model);
        }
        var faults = asking.ask(form.command(answer.deadline().id(), answer.person()));
        return faults.isEmpty()
                ? done("request.asked", answer.deadline(), model)
                : draw(answer, form, byField(faults), model);
    }

    private String draw(AnswerLinkAccess.Reading answer, MoreTimeForm form, Map<String, String> faults, Model model) {
        model.addAttribute("deadline", answer.deadline());
        model.addAttribute("about", about.of(answer.deadline()));
        model.addAttribute("token", answer.token());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute(
                "noted", acknowledging.when(answer.deadline(), answer.person()).orElse(null));
        model.addAttribute("asked", access.asked(answer));
        return "deadline/answer";
    }

    private static String refused(AnswerLinkAccess.Reading answer, HttpServletResponse response, Model model) {
        response.setStatus(
                switch (answer.state()) {
                    case "OTHER" -> HttpStatus.FORBIDDEN.value();
                    case "CHANGED" -> HttpStatus.BAD_REQUEST.value();
                    default -> HttpStatus.GONE.value();
                });
        model.addAttribute("key", "request.link." + answer.state());
        return "deadline/answered";
    }

    private static String done(String key, DeadlineView deadline, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("deadline", deadline);
        return "deadline/answered";
    }

    private static Map<String, String> byField(List<AskForTime.Fault> faults) {
        return faults.stream().collect(Collectors.toMap(AskForTime.Fault::field, AskForTime.Fault::key));
    }
}
