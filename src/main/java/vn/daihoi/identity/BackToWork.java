package vn.daihoi.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** After sign-in: to the form that was being filled, else to the page that was asked for, else to the task list. */
class BackToWork extends SavedRequestAwareAuthenticationSuccessHandler {

    private final KeptForm kept;

    BackToWork(KeptForm kept) {
        this.kept = kept;
        setDefaultTargetUrl("/tasks");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var form = kept.path(request);
        if (form.isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, form.get());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}
