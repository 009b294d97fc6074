package vn.daihoi.oversight.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.oversight.RaiseDifficulty;
import vn.daihoi.oversight.ReceiveComplaint;

/** Raises a difficulty of a congress, or enters a complaint about it. */
@Controller
class RaiseController {

    private final OversightPage page;
    private final RaiseDifficulty raise;
    private final ReceiveComplaint receive;
    private final Clock clock;

    RaiseController(OversightPage page, RaiseDifficulty raise, ReceiveComplaint receive, Clock clock) {
        this.page = page;
        this.raise = raise;
        this.receive = receive;
        this.clock = clock;
    }

    @GetMapping("/congresses/{id}/difficulty")
    String askDifficulty(@PathVariable String id, @ModelAttribute("form") Difficulty form, Model model) {
        page.allowed(id);
        return page.raise(id, "difficulty", model);
    }

    @PostMapping("/congresses/{id}/difficulty")
    String raise(
            @PathVariable String id,
            @Valid @ModelAttribute("form") Difficulty form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var by = page.allowed(id);
        var answerBy = TypedDay.read(form.answerBy(), "answerBy", errors);
        if (answerBy != null && answerBy.isBefore(LocalDate.now(clock))) {
            errors.rejectValue("answerBy", "oversight.form.past");
        }
        if (errors.hasErrors()) {
            return page.raise(id, "difficulty", model);
        }
        raise.raise(new RaiseDifficulty.Command(id, form.topic(), form.question(), answerBy, by));
        redirect.addFlashAttribute("notice", "oversight.done.difficulty");
        return "redirect:/congresses/" + id + "/oversight";
    }

    @GetMapping("/congresses/{id}/complaint")
    String askComplaint(@PathVariable String id, @ModelAttribute("form") Complaint form, Model model) {
        page.allowed(id);
        return page.raise(id, "complaint", model);
    }

    @PostMapping("/congresses/{id}/complaint")
    String receive(
            @PathVariable String id,
            @Valid @ModelAttribute("form") Complaint form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var by = page.allowed(id);
        var receivedOn = TypedDay.read(form.receivedOn(), "receivedOn", errors);
        if (receivedOn != null && receivedOn.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("receivedOn", "oversight.error.future");
        }
        if (errors.hasErrors()) {
            return page.raise(id, "complaint", model);
        }
        var letter = new ReceiveComplaint.Letter(form.sender(), form.about(), form.content(), null);
        receive.receive(new ReceiveComplaint.Command(id, receivedOn, letter, by));
        redirect.addFlashAttribute("notice", "oversight.done.complaint");
        return "redirect:/congresses/" + id + "/oversight";
    }

    /** @param answerBy empty for three working days from now */
    record Difficulty(
            @NotBlank(message = "{oversight.form.required}") @Size(max = 500, message = "{oversight.form.long}") String topic,
            @NotBlank(message = "{oversight.form.required}") @Size(max = 10000, message = "{oversight.form.long}") String question,
            String answerBy) {}

    record Complaint(
            @NotBlank(message = "{oversight.form.required}") String receivedOn,
            @NotBlank(message = "{oversight.form.required}") @Size(max = 255, message = "{oversight.form.long}") String sender,
            @NotBlank(message = "{oversight.form.required}") @Size(max = 500, message = "{oversight.form.long}") String about,
            @NotBlank(message = "{oversight.form.required}") @Size(max = 10000, message = "{oversight.form.long}") String content) {}
}
