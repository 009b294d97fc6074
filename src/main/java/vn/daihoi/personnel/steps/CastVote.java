package vn.daihoi.personnel.steps;

/**
 * A vote as it stands.
 *
 * @param passed more than half of those summoned
 * @param listed passed, within the number that the list may have, or as the authority ruled
 */
public record CastVote(String candidate, int inFavour, boolean passed, boolean listed, String remark) {}
