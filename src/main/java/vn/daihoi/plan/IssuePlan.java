package vn.daihoi.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import vn.daihoi.shared.UseCase;

/** A signed and numbered plan takes effect; a second call changes nothing. */
@UseCase
public class IssuePlan {

    private final Plans plans;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IssuePlan(Plans plans, Clock clock, ApplicationEventPublisher events) {
        this.plans = plans;
        this.clock = clock;
        this.events = events;
    }

    public void issue(String id, String number) {
        var plan = plans.require(id);
        if (plan.state() == PlanState.DRAFT) {
            plans.issue(id, number, plan.signedOn() == null ? LocalDate.now(clock) : plan.signedOn());
            events.publishEvent(new PlanIssued(id, number));
        }
    }

    public void drop(String id) {
        plans.move(id, PlanState.DROPPED);
    }

    public void close(String id) {
        plans.move(id, PlanState.CLOSED);
    }
}
