package vn.daihoi.inbox.substitute.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import vn.daihoi.inbox.web.Groups;
import vn.daihoi.organisation.NameSubstitute;
import vn.daihoi.organisation.NameSubstitute.Verdict;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RecallSubstitute;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.Substitutes;
import vn.daihoi.shared.Actor;

@Controller
class SubstitutesController {

    private final Substitutes substitutes;
    private final NameSubstitute name;
    private final RecallSubstitute recall;
    private final RoleHolders holders;
    private final Organisations organisations;
    private final CurrentActor actor;
    private final Clock clock;

    SubstitutesController(
            Substitutes substitutes,
            NameSubstitute name,
            RecallSubstitute recall,
            RoleHolders holders,
            Organisations organisations,
            CurrentActor actor,
            Clock clock) {
        this.substitutes = substitutes;
        this.name = name;
        this.recall = recall;
        this.holders = holders;
        this.organisations = organisations;
        this.actor = actor;
        this.clock = clock;
    }

    @GetMapping("/substitutes")
    String show(Model model) {
        var me = actor.get();
        var roles = own(me);
        var places = roles.stream().map(RoleAt::organisation).collect(Collectors.toSet());
        model.addAttribute("me", me);
        model.addAttribute("given", substitutes.of(me.id()));
        model.addAttribute("roles", roles);
        model.addAttribute("names", names(me));
        model.addAttribute("people", colleagues(me, places));
        model.addAttribute("today", LocalDate.now(clock));
        return "inbox/substitutes";
    }

    @PostMapping("/substitutes")
    String name(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") List<String> role,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes redirect) {
        var me = actor.get();
        var wanted = own(me).stream().filter(one -> role.contains(one.group())).toList();
        var roles = wanted.size() == role.size() ? wanted : List.<RoleAt>of();
        var verdict = name.name(new NameSubstitute.Command(person, roles, day(from), day(to), me));
        if (verdict == Verdict.NAMED) {
            redirect.addFlashAttribute("notice", verdict.messageKey());
        } else {
            redirect.addFlashAttribute("refused", verdict);
            redirect.addFlashAttribute("typed", Map.of("person", person, "roles", role, "from", from, "to", to));
        }
        return "redirect:/substitutes";
    }

    @PostMapping("/substitutes/{id}/recall")
    String recall(@PathVariable String id, RedirectAttributes redirect) {
        if (!recall.recall(id, actor.get())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        redirect.addFlashAttribute("notice", "substitute.recalled");
        return "redirect:/substitutes";
    }

    private static List<RoleAt> own(Actor me) {
        return Groups.of(me.groups()).stream()
                .filter(role -> role.role().substitutable())
                .filter(role -> !me.cover().groups().containsKey(role.group()))
                .toList();
    }

    private Map<String, String> names(Actor me) {
        var ids =
                substitutes.of(me.id()).stream().map(one -> one.organisation()).collect(Collectors.toSet());
        own(me).forEach(role -> ids.add(role.organisation()));
        return organisations.find(ids).stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    private List<Person> colleagues(Actor me, Collection<String> places) {
        return holders.at(places).values().stream()
                .flatMap(Collection::stream)
                .filter(person -> !person.id().equals(me.id()))
                .collect(Collectors.toMap(Person::id, Function.identity(), (one, same) -> one, java.util.TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
