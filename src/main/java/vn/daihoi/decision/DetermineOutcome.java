package vn.daihoi.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.shared.UseCase;

/** Reckons what the body decided, and keeps the reckoning. */
@UseCase
public class DetermineOutcome {

    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DetermineOutcome(Decisions decisions, ApplicationEventPublisher events, Clock clock) {
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    public Outcome determine(String id) {
        var decision = decisions.require(id);
        if (decision.outcome != null) {
            return decision.outcome;
        }
        if (decision.meeting == null) {
            decision.amend(otherViews(decision));
        }
        var outcome = decision.determine(LocalDateTime.now(clock));
        decisions.save(decision);
        var subject = decision.subject;
        events.publishEvent(new DecisionClosed(id, subject.kind(), subject.id(), decision.body, outcome));
        return outcome;
    }

    /** Members who agree and still want a change say it in words; the office takes them up as amendments. */
    private static List<Amendment> otherViews(Decision decision) {
        return decision.members.stream()
                .filter(member -> member.agrees() && member.words() != null)
                .map(member -> new Amendment(member.words(), member.name(), member.section(), member.criterion(), null))
                .toList();
    }
}
