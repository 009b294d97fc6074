package vn.daihoi.session;

import java.time.LocalDateTime;

/** @param code DURATION_EXCEEDED or CONGRESS_AFTER_DEADLINE */
public record SessionFinding(String code, String reason, LocalDateTime foundAt) {}
