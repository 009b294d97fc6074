package vn.daihoi.admin.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.calendar.CalendarFault;
import vn.daihoi.calendar.CalendarQueries;
import vn.daihoi.calendar.CalendarYear;
import vn.daihoi.calendar.ChangeCalendar;
import vn.daihoi.calendar.ConfirmCalendarYear;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.deadline.PreviewClocks;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;

/** Days off, half days and days made up, of the country and of organisations; each change shows first which clocks it moves. */
@Controller
class CalendarController {

    private static final int SHOWN = 200;

    private final CalendarQueries calendar;
    private final ChangeCalendar changing;
    private final ConfirmCalendarYear confirming;
    private final PreviewClocks clocks;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Clock clock;

    CalendarController(
            CalendarQueries calendar,
            ChangeCalendar changing,
            ConfirmCalendarYear confirming,
            PreviewClocks clocks,
            Organisations organisations,
            CurrentActor actor,
            Clock clock) {
        this.calendar = calendar;
        this.changing = changing;
        this.confirming = confirming;
        this.clocks = clocks;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar")
    String show(
            @RequestParam(defaultValue = WorkingCalendar.COUNTRY) String organisation,
            @RequestParam(required = false) Integer year,
            Model model) {
        var wanted = year == null ? LocalDate.now(clock).getYear() : year;
        return draw(CalendarForm.empty(organisation, wanted), List.of(), model);
    }

    /** Which clocks would move; nothing is changed yet. */
    @PostMapping("/admin/calendar/preview")
    String preview(@ModelAttribute CalendarForm form, Model model) {
        var faults = changing.faults(form.change());
        if (!faults.isEmpty()) {
            return draw(form, faults, model);
        }
        var moves = clocks.by(changing.suppose(form.change()));
        model.addAttribute("form", form);
        model.addAttribute("place", place(form.organisation()));
        model.addAttribute("count", moves.size());
        model.addAttribute("moves", moves.stream().limit(SHOWN).toList());
        model.addAttribute("names", names());
        return "admin/calendar-preview";
    }

    @PostMapping("/admin/calendar")
    String change(@ModelAttribute CalendarForm form, Model model, RedirectAttributes redirect) {
        var faults = changing.change(form.change(), actor.get());
        return faults.isEmpty() ? done("calendar.changed", form, redirect) : draw(form, faults, model);
    }

    @PostMapping("/admin/calendar/confirm")
    String confirm(@ModelAttribute CalendarForm form, Model model, RedirectAttributes redirect) {
        var faults = confirming.confirm(new ConfirmCalendarYear.Command(
                form.organisation(), form.yearNumber(), form.number(), form.decided(), actor.get()));
        return faults.isEmpty() ? done("calendar.confirmed", form, redirect) : draw(form, faults, model);
    }

    private static String done(String notice, CalendarForm form, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addAttribute("organisation", form.organisation());
        redirect.addAttribute("year", form.year());
        return "redirect:/admin/calendar";
    }

    private String draw(CalendarForm form, List<CalendarFault> faults, Model model) {
        var years = calendar.years(form.organisation());
        model.addAttribute("form", form);
        model.addAttribute(
                "faults", faults.stream().collect(Collectors.toMap(CalendarFault::field, Function.identity())));
        model.addAttribute("place", place(form.organisation()));
        model.addAttribute("organisations", organisations.all());
        model.addAttribute("years", years.stream().map(CalendarYear::year).toList());
        model.addAttribute("kinds", DayKind.values());
        model.addAttribute(
                "shown",
                years.stream()
                        .filter(year -> year.year() == form.yearNumber())
                        .findFirst()
                        .orElse(null));
        return "admin/calendar";
    }

    /** Empty for the whole country. */
    private Optional<String> place(String organisation) {
        return organisations.find(organisation).map(Organisation::name);
    }

    private Map<String, String> names() {
        return organisations.all().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }
}
