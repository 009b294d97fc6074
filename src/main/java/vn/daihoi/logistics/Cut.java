package vn.daihoi.logistics;

import java.math.BigDecimal;

/** What the finance office grants for a line, in đồng. */
public record Cut(String line, BigDecimal appraised, String basis) {}
