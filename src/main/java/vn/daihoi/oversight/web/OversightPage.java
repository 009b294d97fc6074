package vn.daihoi.oversight.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressAccess;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.Actor;

/** Who may look at the oversight of a congress, who may add to it, and what its pages have in common. */
@Component
class OversightPage {

    private final CongressQueries congresses;
    private final CongressAccess access;
    private final Organisations organisations;
    private final CurrentActor actor;

    OversightPage(CongressQueries congresses, CongressAccess access, Organisations organisations, CurrentActor actor) {
        this.congresses = congresses;
        this.access = access;
        this.organisations = organisations;
        this.actor = actor;
    }

    /** @return who acts; refuses whoever may not, and every congress that is closed */
    Actor allowed(String congress) {
        var view = require(congress);
        var by = actor.get();
        if (view.state().closed() || !access.mayAct(by, view)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return by;
    }

    CongressView readable(String congress) {
        var view = require(congress);
        if (!access.mayRead(actor.get(), view)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return view;
    }

    boolean mayAct(CongressView congress) {
        return !congress.state().closed() && access.mayAct(actor.get(), congress);
    }

    /** @param kind difficulty or complaint */
    String raise(String congress, String kind, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("typing", true);
        return show(congress, "oversight/raise", model);
    }

    String show(String congress, String template, Model model) {
        var view = require(congress);
        model.addAttribute("congress", view);
        model.addAttribute("unit", organisations.require(view.unit()).name());
        return template;
    }

    private CongressView require(String congress) {
        if (!congresses.exists(congress)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return congresses.require(congress);
    }
}
