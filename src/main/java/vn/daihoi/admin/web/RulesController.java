package vn.daihoi.admin.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.calendar.CalendarQueries;
import vn.daihoi.calendar.CalendarYear;
import vn.daihoi.calendar.WorkingCalendar;

/** What still has to be confirmed: rules and calendar years, each with its source and where it counts. */
@Controller
class RulesController {

    private final Unconfirmed unconfirmed;
    private final CalendarQueries calendar;

    RulesController(Unconfirmed unconfirmed, CalendarQueries calendar) {
        this.unconfirmed = unconfirmed;
        this.calendar = calendar;
    }

    @GetMapping("/admin/rules")
    String show(Model model) {
        var years = calendar.years(WorkingCalendar.COUNTRY);
        model.addAttribute("sections", unconfirmed.sections());
        model.addAttribute(
                "years", years.stream().filter(year -> !year.confirmed()).toList());
        model.addAttribute(
                "lastYear", years.stream().mapToInt(CalendarYear::year).max().orElseThrow());
        return "admin/rules";
    }
}
