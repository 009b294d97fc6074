package vn.daihoi.deadline.web;

import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.request.AnswerLinks;
import vn.daihoi.deadline.request.TimeRequests;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.organisation.RoleHolders;

/** Whether a link in a mail still counts, and for whom. */
@Component
class AnswerLinkAccess {

    private final AnswerLinks links;
    private final DeadlineQueries deadlines;
    private final TimeRequests requests;
    private final RoleHolders holders;
    private final CurrentActor actor;

    AnswerLinkAccess(
            AnswerLinks links,
            DeadlineQueries deadlines,
            TimeRequests requests,
            RoleHolders holders,
            CurrentActor actor) {
        this.links = links;
        this.deadlines = deadlines;
        this.requests = requests;
        this.holders = holders;
        this.actor = actor;
    }

    Reading of(String token) {
        var answer = links.read(token).orElse(null);
        if (answer == null) {
            return new Reading(token, "CHANGED", null, null);
        }
        var deadline = deadlines.find(answer.deadline()).orElse(null);
        return new Reading(token, state(answer, deadline), deadline, answer.person());
    }

    boolean asked(Reading reading) {
        return requests.open(reading.deadline().id()).isPresent();
    }

    private String state(AnswerLinks.Answer answer, DeadlineView deadline) {
        if (deadline == null) {
            return "CHANGED";
        }
        if (actor.find().filter(me -> !me.id().equals(answer.person())).isPresent()) {
            return "OTHER";
        }
        if (answer.expired()) {
            return "EXPIRED";
        }
        if (!deadline.running()) {
            return "DONE";
        }
        return holds(answer.person(), deadline) ? "OPEN" : "HANDED_OVER";
    }

    private boolean holds(String person, DeadlineView deadline) {
        return deadline.groups().isEmpty()
                ? person.equals(deadline.assignee())
                : deadline.groups().stream().anyMatch(holders.actor(person)::holds);
    }

    /** @param state OPEN, or why not; texts under {@code request.link.<STATE>} */
    record Reading(String token, String state, DeadlineView deadline, String person) {

        boolean open() {
            return state.equals("OPEN");
        }

        Reading as(String other) {
            return new Reading(token, other, deadline, person);
        }
    }
}
