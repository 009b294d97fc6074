package vn.daihoi.dashboard.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.dashboard.ExtendStep;
import vn.daihoi.dashboard.NudgeHolders;
import vn.daihoi.dashboard.StepLine;
import vn.daihoi.dashboard.WatchRights;
import vn.daihoi.dashboard.WriteNote;

/** What a watcher does about what is late. */
@Controller
class ActController {

    static final int LONGEST = 4000;

    private final Watcher watcher;
    private final WatchRights rights;
    private final StepRows rows;
    private final NudgeHolders nudging;
    private final ExtendStep extending;
    private final WriteNote writing;

    ActController(
            Watcher watcher,
            WatchRights rights,
            StepRows rows,
            NudgeHolders nudging,
            ExtendStep extending,
            WriteNote writing) {
        this.watcher = watcher;
        this.rights = rights;
        this.rows = rows;
        this.nudging = nudging;
        this.extending = extending;
        this.writing = writing;
    }

    @PostMapping("/dashboard/steps/{task}/nudge")
    String nudge(@PathVariable String task, RedirectAttributes redirect) {
        var step = watcher.step(task);
        var outcome = nudging.nudge(task, watcher.me());
        Watcher.refuseWhen(outcome == NudgeHolders.Outcome.NOT_ALLOWED);
        var told = outcome == NudgeHolders.Outcome.SENT ? "notice" : "problem";
        redirect.addFlashAttribute(told, "dashboard.nudge." + outcome);
        return back(step);
    }

    @GetMapping("/dashboard/steps/{task}/extend")
    String extendForm(
            @PathVariable String task,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        return form(watcher.step(task), day, reason, null, model);
    }

    @PostMapping("/dashboard/steps/{task}/extend")
    String extend(
            @PathVariable String task,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            RedirectAttributes redirect) {
        var step = watcher.step(task);
        var wanted = day(day);
        if (wanted == null || reason.isBlank() || reason.length() > LONGEST) {
            return form(step, day, reason, wanted == null ? "dayWanted" : "reasonWanted", model);
        }
        var outcome = extending.extend(new ExtendStep.Command(task, wanted, reason.strip(), watcher.me()));
        Watcher.refuseWhen(outcome == ExtendStep.Outcome.NOT_ALLOWED);
        if (outcome == ExtendStep.Outcome.NOT_LATER) {
            return form(step, day, reason, "notLater", model);
        }
        var told = outcome == ExtendStep.Outcome.EXTENDED ? "notice" : "problem";
        redirect.addFlashAttribute(told, "dashboard.extend." + outcome);
        return back(step);
    }

    @PostMapping("/dashboard/units/{congress}/notes")
    String note(
            @PathVariable String congress, @RequestParam(defaultValue = "") String text, RedirectAttributes redirect) {
        var line = watcher.congress(congress);
        if (text.isBlank() || text.length() > LONGEST) {
            redirect.addFlashAttribute("problem", "dashboard.note.wanted");
            redirect.addFlashAttribute("noteText", text);
        } else {
            Watcher.refuseWhen(!writing.write(new WriteNote.Command(line.congress(), text.strip(), watcher.me())));
            redirect.addFlashAttribute("notice", "dashboard.note.written");
        }
        return "redirect:/dashboard/units/" + line.congress();
    }

    private String form(StepLine step, String day, String reason, String error, Model model) {
        Watcher.refuseWhen(!rights.mayExtend(watcher.me(), step));
        model.addAttribute("row", rows.of(java.util.List.of(step)).get(0));
        model.addAttribute("day", day);
        model.addAttribute("reason", reason);
        model.addAttribute("error", error);
        model.addAttribute("typing", true);
        return "dashboard/extend";
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    static String back(StepLine step) {
        return step.chain().indexOf('.') < 0
                ? "redirect:/dashboard/late?plan=" + step.plan()
                : "redirect:/dashboard/units/" + step.chain();
    }
}
