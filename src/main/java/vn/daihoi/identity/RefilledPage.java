package vn.daihoi.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A page for which something was kept is asked for as if its address carried what was typed. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE)
class RefilledPage extends OncePerRequestFilter {

    private final KeptForm kept;

    RefilledPage(KeptForm kept) {
        this.kept = kept;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var typed = Optional.of(request)
                .filter(page -> page.getMethod().equals("GET"))
                .flatMap(kept::take);
        chain.doFilter(
                typed.<HttpServletRequest>map(fields -> new Typed(request, fields))
                        .orElse(request),
                response);
    }

    private static final class Typed extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields;

        Typed(HttpServletRequest request, Map<String, String[]> fields) {
            super(request);
            this.fields = Collections.unmodifiableMap(fields);
        }

        @Override
        public String getParameter(String name) {
            var values = fields.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return fields;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return fields.get(name);
        }
    }
}
