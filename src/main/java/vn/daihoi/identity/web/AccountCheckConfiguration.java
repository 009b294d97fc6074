package vn.daihoi.identity.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class AccountCheckConfiguration implements WebMvcConfigurer {

    private final AccountCheck check;

    AccountCheckConfiguration(AccountCheck check) {
        this.check = check;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(check)
                .excludePathPatterns("/password", "/sign-in", "/error", "/vendor/**", "/webjars/**", "/assets/**");
    }
}
