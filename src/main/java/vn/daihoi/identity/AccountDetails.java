package vn.daihoi.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account for Spring Security. */
@Component
class AccountDetails implements UserDetailsService {

    private final Accounts accounts;
    private final Clock clock;

    AccountDetails(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var account = accounts.byUsername(SignInNames.plain(username))
                .orElseThrow(() -> new UsernameNotFoundException("no account"));
        var locked = account.lockedUntil() != null && account.lockedUntil().isAfter(LocalDateTime.now(clock));
        return new SignedIn(account, locked);
    }
}
