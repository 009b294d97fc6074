package vn.daihoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What somebody had typed when the session was found to have ended, or when the language was changed; filled in again, once. */
@Component
public class KeptForm {

    private static final String ATTRIBUTE = KeptForm.class.getName();
    private static final int LARGEST = 1_000_000;

    /** After a change of language the page tells nothing. */
    public void keepQuietly(HttpServletRequest request) {
        keep(request, false);
    }

    /** @return false when there was too much to keep, or nothing */
    boolean keep(HttpServletRequest request) {
        return keep(request, true);
    }

    private boolean keep(HttpServletRequest request, boolean told) {
        var fields = new HashMap<>(request.getParameterMap());
        fields.keySet().removeIf(name -> name.startsWith("_") || name.equals("lang"));
        var size = fields.values().stream()
                .flatMap(Arrays::stream)
                .mapToLong(String::length)
                .sum();
        if (fields.isEmpty() || size > LARGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new Kept(page(request), fields, told));
        return true;
    }

    Optional<String> path(HttpServletRequest request) {
        return inSession(request).map(Kept::path);
    }

    /** Fields as posted from this page; they are forgotten by being asked for. */
    Optional<Map<String, String[]>> take(HttpServletRequest request) {
        var found = inSession(request).filter(kept -> kept.path().equals(request.getRequestURI()));
        found.ifPresent(kept -> {
            request.getSession().removeAttribute(ATTRIBUTE);
            request.setAttribute(ATTRIBUTE, kept);
        });
        return found.map(Kept::fields);
    }

    /** The fields that this request for a page was given again. */
    public static Optional<Map<String, String[]>> refilled(HttpServletRequest request) {
        return Optional.ofNullable((Kept) request.getAttribute(ATTRIBUTE)).map(Kept::fields);
    }

    /** Whether the reader has to be told that an ended session interrupted the work. */
    public static boolean restored(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Kept kept && kept.told();
    }

    /** Where the form stands: not every address that is posted to is a page. */
    public static String page(HttpServletRequest request) {
        try {
            var from = URI.create(
                    Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse(""));
            var path = from.getRawPath();
            return request.getServerName().equals(from.getHost()) && path.matches("/[^/].*") ? path : posted(request);
        } catch (IllegalArgumentException unreadable) {
            return posted(request);
        }
    }

    /** A form drawn anew while it is filled belongs to the page of its task. */
    private static String posted(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("/form$", "");
    }

    private static Optional<Kept> inSession(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Kept) session.getAttribute(ATTRIBUTE));
    }

    private record Kept(String path, HashMap<String, String[]> fields, boolean told) implements Serializable {}
}
