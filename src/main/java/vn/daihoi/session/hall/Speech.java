package vn.daihoi.session.hall;

import java.time.LocalDateTime;

/**
 * Somebody at the lectern.
 *
 * @param allotted minutes; null where nobody limits them; @param endedAt null while it lasts
 */
public record Speech(String speaker, Integer allotted, LocalDateTime beganAt, LocalDateTime endedAt) {}
