package vn.daihoi.identity;

import java.util.List;
import org.springframework.security.core.userdetails.User;

/** A signed-in account; roles are not kept in it, they are asked for anew. */
class SignedIn extends User {

    private static final long serialVersionUID = 1L;

    private final String person;

    SignedIn(Account account, boolean locked) {
        super(account.username(), account.password(), !account.disabled(), true, true, !locked, List.of());
        this.person = account.person();
    }

    String person() {
        return person;
    }
}
