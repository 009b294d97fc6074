package vn.daihoi.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A post without a living session: what was typed is kept, and its page comes back filled. */
@Component
class SessionEnded implements AccessDeniedHandler, AuthenticationEntryPoint {

    private static final String SIGN_IN = "/sign-in";
    private static final Set<String> PASSWORDS = Set.of(SIGN_IN, "/password");
    private static final int PAGE_EXPIRED = 419;

    private final KeptForm kept;
    private final CurrentActor actor;
    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

    SessionEnded(KeptForm kept, CurrentActor actor) {
        this.kept = kept;
        this.actor = actor;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().equals(SIGN_IN)) {
            response.sendRedirect(SIGN_IN + "?ended");
        } else if (actor.find().isEmpty()) {
            commence(request, response, null);
        } else if (work(request) && kept.keep(request)) {
            goTo(KeptForm.page(request), request, response);
        } else {
            response.sendError(PAGE_EXPIRED);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        if (part(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (request.getMethod().equals("GET") && request.getHeader("HX-Request") == null) {
            signIn.commence(request, response, cause);
            return;
        }
        if (work(request)) {
            kept.keep(request);
        }
        goTo(SIGN_IN + "?ended", request, response);
    }

    /** Everything that is typed but passwords. */
    private static boolean work(HttpServletRequest request) {
        return request.getMethod().equals("POST") && !PASSWORDS.contains(request.getRequestURI());
    }

    private static void goTo(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
        }
    }

    /**
     * What a page fetches for itself begins no session: there would be two beside what its reader sends in the same moment, and the
     * sign-in page of one would be answered to the other.
     */
    static boolean part(HttpServletRequest request) {
        var wanted = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && wanted != null
                && !wanted.equals("document");
    }
}
