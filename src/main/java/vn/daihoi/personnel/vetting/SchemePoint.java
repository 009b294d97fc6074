package vn.daihoi.personnel.vetting;

import java.time.LocalDate;

/**
 * Something that must be done again or added.
 *
 * @param candidate null where it is about nobody in particular; so are {@code whoActs} and {@code dueOn}
 */
public record SchemePoint(Step step, String candidate, String text, String whoActs, LocalDate dueOn) {}
