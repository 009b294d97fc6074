package vn.daihoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Errors in words, in both languages, without a trace of the code. */
@Component
class ErrorPage implements ErrorViewResolver {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 419, 500);
    private static final int PAGE_EXPIRED = 419;

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var sent = request.getAttribute("jakarta.servlet.error.status_code");
        var code = sent instanceof Integer number && number == PAGE_EXPIRED ? number : status.value();
        return new ModelAndView("ui/error", Map.of("code", KNOWN.contains(code) ? code : 500));
    }
}
