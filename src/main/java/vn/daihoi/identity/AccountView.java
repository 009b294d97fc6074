package vn.daihoi.identity;

import java.time.LocalDateTime;

/** An account without its secret. */
public record AccountView(
        String person,
        String name,
        String username,
        boolean mustChange,
        boolean disabled,
        LocalDateTime lastSignIn,
        LocalDateTime lockedUntil) {}
