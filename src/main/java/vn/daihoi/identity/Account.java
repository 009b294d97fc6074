package vn.daihoi.identity;

import java.time.LocalDateTime;

/** @param failures wrong passwords since the last sign-in */
record Account(
        String person,
        String username,
        String password,
        boolean mustChange,
        boolean disabled,
        LocalDateTime lastSignIn,
        int failures,
        LocalDateTime lockedUntil) {}
