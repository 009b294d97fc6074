package vn.daihoi.congress.voter;

/**
 * Somebody who is convened, or would be.
 *
 * @param person id of the person where the application knows one; else null
 */
public record Voter(String id, String name, String person, boolean excluded) {}
