package vn.daihoi.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.CurrentActor;

/** Before every page: the account is still open, and its owner alone knows the password. */
@Component
class AccountCheck implements HandlerInterceptor {

    private final CurrentActor actor;
    private final Accounts accounts;

    AccountCheck(CurrentActor actor, Accounts accounts) {
        this.actor = actor;
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var person = actor.find();
        if (person.isEmpty()) {
            return true;
        }
        return switch (accounts.standing(person.get().id())) {
            case OPEN -> true;
            case DISABLED -> {
                request.getSession().invalidate();
                response.sendRedirect("/sign-in?disabled");
                yield false;
            }
            case MUST_CHANGE_PASSWORD -> {
                response.sendRedirect("/password");
                yield false;
            }
        };
    }
}
