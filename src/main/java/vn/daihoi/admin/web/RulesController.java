package vn.daihoi.admin.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.daihoi.calendar.CalendarYear;
import vn.daihoi.calendar.VietNamCalendar;

/** What still has to be confirmed: rules and calendar years, each with its source and where it counts. */
@Controller
class RulesController {

    private final Unconfirmed unconfirmed;

    RulesController(Unconfirmed unconfirmed) {
        this.unconfirmed = unconfirmed;
    }

    @GetMapping("/admin/rules")
    String show(Model model) {
        var years = VietNamCalendar.fromClasspath().years();
        model.addAttribute("sections", unconfirmed.sections());
        model.addAttribute(
                "years", years.stream().filter(year -> !year.confirmed()).toList());
        model.addAttribute(
                "lastYear", years.stream().mapToInt(CalendarYear::year).max().orElseThrow());
        return "admin/rules";
    }
}
