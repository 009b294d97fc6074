package vn.daihoi.session;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** A congress closed. */
public record CongressHeld(String congress, LocalDateTime startedAt, LocalDateTime endedAt, BigDecimal days) {}
