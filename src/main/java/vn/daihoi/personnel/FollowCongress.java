package vn.daihoi.personnel;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.ReadinessSource;
import vn.daihoi.congress.ending.CongressCancelled;
import vn.daihoi.congress.ending.CongressMerged;

/** What happens to a congress happens to its scheme; its readiness knows whether the list is approved. */
@Component("schemeFollowsCongress")
class FollowCongress implements ReadinessSource {

    private final WithdrawScheme withdrawScheme;
    private final SchemeQueries schemes;

    FollowCongress(WithdrawScheme withdrawScheme, SchemeQueries schemes) {
        this.withdrawScheme = withdrawScheme;
        this.schemes = schemes;
    }

    @EventListener
    void end(CongressCancelled cancelled) {
        withdrawScheme.withdraw(cancelled.congress());
    }

    @EventListener
    void end(CongressMerged merged) {
        withdrawScheme.withdraw(merged.congress());
    }

    @Override
    public Map<Condition, Boolean> conditions(String congress) {
        return schemes.ofCongress(congress)
                .filter(scheme -> scheme.state() != SchemeState.WITHDRAWN)
                .map(scheme -> Map.of(Condition.PERSONNEL, scheme.state() == SchemeState.APPROVED))
                .orElse(Map.of());
    }
}
