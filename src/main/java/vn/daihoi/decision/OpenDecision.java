package vn.daihoi.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.UseCase;

/** Puts a matter before a body; who holds the body at this moment is the electorate, whatever changes later. */
@UseCase
public class OpenDecision {

    private final Decisions decisions;
    private final RoleHolders holders;
    private final Clock clock;

    OpenDecision(Decisions decisions, RoleHolders holders, Clock clock) {
        this.decisions = decisions;
        this.holders = holders;
        this.clock = clock;
    }

    /** @return id of the decision: the matter, and how often it came before a body */
    public String open(Command command) {
        var subject = command.subject();
        var id = subject.kind() + "." + subject.id() + "." + (decisions.opened(subject) + 1);
        var electorate = holders.body(command.body()).stream()
                .map(person -> new Member(person.id(), person.name(), null, null, null))
                .toList();
        decisions.add(
                new Decision(id, subject, command.body(), command.proposer(), LocalDateTime.now(clock), electorate));
        return id;
    }

    /**
     * @param body {@code ROLE@organisation}
     * @param proposer person id; null when a body, not a person, proposes
     */
    public record Command(Subject subject, String body, String proposer) {}
}
