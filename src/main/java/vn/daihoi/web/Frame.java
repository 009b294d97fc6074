package vn.daihoi.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.identity.KeptForm;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** What the layout shows around every page. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private static final List<String> SECTIONS = List.of("tasks", "plans", "programmes", "congresses", "mails");

    private static final Set<String> OF_A_CONGRESS = Set.of("documents", "personnel", "papers", "decisions");

    private final CurrentActor actor;

    Frame(CurrentActor actor) {
        this.actor = actor;
    }

    @ModelAttribute("frame")
    View view(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return View.of(actor.find(), path, KeptForm.restored(request));
    }

    /**
     * @param path without query, so that a change of language stays on the page
     * @param restored what was typed before the session ended is in the page again
     */
    record View(
            String path, String section, List<String> sections, String name, boolean administrator, boolean restored) {

        static View of(Optional<Actor> actor, String path, boolean restored) {
            var section = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
            return new View(
                    path,
                    section.isEmpty() ? SECTIONS.get(0) : OF_A_CONGRESS.contains(section) ? "congresses" : section,
                    actor.map(View::sections).orElse(List.of()),
                    actor.map(Actor::name).orElse(null),
                    actor.filter(found -> found.holdsRole(Role.ADMINISTRATOR.name()))
                            .isPresent(),
                    restored);
        }

        private static List<String> sections(Actor actor) {
            var sections = new ArrayList<>(SECTIONS);
            if (actor.holdsRole(Role.OFFICE.name())) {
                sections.add(1, "sittings");
            }
            if (actor.groups().stream()
                    .anyMatch(group -> RoleAt.parse(group).role().watches())) {
                sections.add(1, "dashboard");
            }
            return List.copyOf(sections);
        }
    }
}
