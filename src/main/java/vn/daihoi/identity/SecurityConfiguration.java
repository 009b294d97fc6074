package vn.daihoi.identity;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import vn.daihoi.organisation.Role;

/** Everything asks for a sign-in; administration asks for the role, at every request anew. */
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, CurrentActor actor, SessionEnded ended, KeptForm kept)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/sign-in", "/error", "/vendor/**", "/webjars/**", "/assets/**", "/actuator/health")
                .permitAll()
                // their addresses carry a signature or a secret
                .requestMatchers("/deadline-links/**", "/feeds/**")
                .permitAll()
                .requestMatchers("/admin/**")
                .access((authentication, context) -> new AuthorizationDecision(actor.find()
                        .filter(found -> found.holdsRole(Role.ADMINISTRATOR.name()))
                        .isPresent()))
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage("/sign-in").successHandler(new BackToWork(kept)));
        http.requestCache(cache -> cache.requestCache(pages()));
        http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(ended).authenticationEntryPoint(ended));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        return http.build();
    }

    /** To which somebody comes back after signing in. */
    private static RequestCache pages() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(request -> request.getMethod().equals("GET")
                && !SessionEnded.part(request)
                && !request.getRequestURI().startsWith("/favicon"));
        return pages;
    }
}
