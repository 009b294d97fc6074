package vn.daihoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.util.WebUtils;
import vn.daihoi.identity.KeptForm;

/** Vietnamese unless somebody asks for English; the choice is kept in a cookie. A form that is being filled posts it. */
@Configuration
class LanguageConfiguration implements WebMvcConfigurer {

    private static final String WHILE_TYPING = "_lang";

    private final KeptForm kept;

    LanguageConfiguration(KeptForm kept) {
        this.kept = kept;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(change("lang", "GET"));
        registry.addInterceptor(change(WHILE_TYPING, "POST"));
        registry.addInterceptor(new TypingGoesOn(kept));
    }

    private static LocaleChangeInterceptor change(String parameter, String method) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(parameter);
        change.setHttpMethods(method);
        change.setIgnoreInvalidLocale(true);
        return change;
    }

    /** Nothing is done with the form but to draw its page anew; one that carries files is drawn by who can store them. */
    private record TypingGoesOn(KeptForm kept) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            var files = WebUtils.getNativeRequest(request, MultipartRequest.class) != null;
            if (request.getParameter(WHILE_TYPING) == null || files) {
                return true;
            }
            kept.keepQuietly(request);
            response.sendRedirect(KeptForm.page(request));
            return false;
        }
    }
}
