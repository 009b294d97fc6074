package vn.daihoi.document.vetting;

/**
 * What was done about a point.
 *
 * @param point its {@link Point#key()}
 * @param mended false when it is explained instead
 * @param where in the text, or null
 */
public record PointAnswer(String point, boolean mended, String text, String where) {}
