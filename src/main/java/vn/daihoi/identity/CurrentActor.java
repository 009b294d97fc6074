package vn.daihoi.identity;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Actor;

/** Who acts in this request, with the roles held at this moment: a role given or ended counts at once. */
@Component
public class CurrentActor {

    private final RoleHolders holders;

    CurrentActor(RoleHolders holders) {
        this.holders = holders;
    }

    /** @throws IllegalStateException when nobody is signed in */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(holders.actor(signedIn.person()))
                : Optional.empty();
    }
}
