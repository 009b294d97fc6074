package vn.daihoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** What the layout shows around every page. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private static final List<String> SECTIONS = List.of("tasks", "plans", "programmes", "congresses", "mails");
    private static final List<String> WATCHING =
            List.of("tasks", "dashboard", "plans", "programmes", "congresses", "mails");

    private final CurrentActor actor;

    Frame(CurrentActor actor) {
        this.actor = actor;
    }

    @ModelAttribute("frame")
    View view(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return View.of(actor.find(), failed == null ? request.getRequestURI() : failed.toString());
    }

    /** @param path without query, so that a change of language stays on the page */
    record View(String path, String section, List<String> sections, String name, boolean administrator) {

        static View of(Optional<Actor> actor, String path) {
            var section = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
            return new View(
                    path,
                    section.isEmpty() ? SECTIONS.get(0) : section,
                    actor.map(View::sections).orElse(List.of()),
                    actor.map(Actor::name).orElse(null),
                    actor.filter(found -> found.holdsRole(Role.ADMINISTRATOR.name()))
                            .isPresent());
        }

        private static List<String> sections(Actor actor) {
            return actor.groups().stream()
                            .anyMatch(group -> RoleAt.parse(group).role().watches())
                    ? WATCHING
                    : SECTIONS;
        }
    }
}
