package vn.daihoi.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The first administrator, from {@code PILOT_ADMIN_USER} and {@code PILOT_ADMIN_PASSWORD}. */
@ConfigurationProperties("pilot.admin")
record AdministratorSettings(String user, String password) {

    boolean stated() {
        return user != null && !user.isBlank() && password != null && !password.isBlank();
    }
}
