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
    private final Proposals proposals;
    private final Clock clock;

    OpenDecision(Decisions decisions, RoleHolders holders, Proposals proposals, Clock clock) {
        this.decisions = decisions;
        this.holders = holders;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @return id of the decision: the matter, and how often it came before a body */
    public String open(Command command) {
        var subject = command.subject();
        var id = subject.kind() + "." + subject.id() + "." + (decisions.opened(subject) + 1);
        var electorate = holders.body(command.body()).stream()
                .map(person -> Member.waiting(person.id(), person.name()))
                .toList();
        var proposal = proposals.latest(subject.id());
        var proposer = proposal.map(Proposals.Proposer::person).orElse(null);
        var decision = new Decision(id, subject, command.body(), proposer, LocalDateTime.now(clock), electorate);
        decision.proposedFor = proposal.map(Proposals.Proposer::forPerson).orElse(null);
        decisions.add(decision);
        return id;
    }

    /** @param body {@code ROLE@organisation} */
    public record Command(Subject subject, String body) {}
}
