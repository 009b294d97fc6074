package vn.daihoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody had typed when the session was found to have ended; shown again after sign-in, once. */
@Component
public class KeptForm {

    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final int LARGEST = 1_000_000;

    /** @return false when there was too much to keep, or nothing */
    boolean keep(HttpServletRequest request) {
        var fields = new HashMap<>(request.getParameterMap());
        fields.keySet().removeIf(name -> name.startsWith("_"));
        var size = fields.values().stream()
                .flatMap(Arrays::stream)
                .mapToLong(String::length)
                .sum();
        if (fields.isEmpty() || size > LARGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new Kept(page(request), fields));
        return true;
    }

    Optional<String> path(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Kept kept
                ? Optional.of(kept.path())
                : Optional.empty();
    }

    /** Fields as posted to this address; they are forgotten by being asked for. */
    public Optional<Map<String, String[]>> take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof Kept kept)
                || !kept.path().equals(request.getRequestURI())) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(kept.fields());
    }

    /** A form drawn anew while it is filled belongs to the page of its task. */
    private static String page(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("/form$", "");
    }

    private record Kept(String path, HashMap<String, String[]> fields) implements Serializable {}
}
