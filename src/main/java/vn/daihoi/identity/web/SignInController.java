package vn.daihoi.identity.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.daihoi.identity.DemoSeatList;
import vn.daihoi.identity.DemoSettings;

@Controller
class SignInController {

    private final DemoSettings demo;
    private final ObjectProvider<DemoSeatList> seats;

    SignInController(DemoSettings demo, ObjectProvider<DemoSeatList> seats) {
        this.demo = demo;
        this.seats = seats;
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String as,
            Model model) {
        model.addAttribute("as", as);
        model.addAttribute("demo", demo.on() ? demo : null);
        seats.ifAvailable(list -> offer(list, organisation, model));
        return "identity/sign-in";
    }

    private static void offer(DemoSeatList list, String asked, Model model) {
        var organisations = list.organisations();
        var chosen = asked.isEmpty() && !organisations.isEmpty()
                ? organisations.get(0).id()
                : asked;
        model.addAttribute("organisations", organisations);
        model.addAttribute("chosen", chosen);
        model.addAttribute("seats", chosen.isEmpty() ? List.of() : list.of(chosen));
    }
}
