package vn.daihoi.congress.results;

import vn.daihoi.plan.ElectedBody;

/**
 * Somebody in a post.
 *
 * @param votes null where nobody voted
 */
public record Elected(ElectedBody post, String person, Integer votes) {}
