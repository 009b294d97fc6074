package vn.daihoi.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The one password of a demonstration; absent anywhere else. */
@ConfigurationProperties("pilot.demo")
public record DemoSettings(String password, String administrator) {

    public boolean on() {
        return password != null;
    }
}
