package vn.daihoi.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A draft that a page sends by itself after the session has ended begins no new one: beside what its reader sends in the same
 * moment there would be two, and the sign-in page of one would be answered to the other.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoSessionForDrafts extends OncePerRequestFilter {

    private static final Pattern DRAFT = Pattern.compile("/tasks/[^/]+/draft");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !DRAFT.matcher(request.getRequestURI()).matches() || request.getSession(false) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
