package vn.daihoi.personnel.steps;

/**
 * What one person got.
 *
 * @param eligible false when the sitting found that he does not meet the standards
 * @param remark null where nothing was noted
 */
public record Vote(String candidate, int inFavour, boolean eligible, String remark) {}
