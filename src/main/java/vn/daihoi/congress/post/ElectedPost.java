package vn.daihoi.congress.post;

import vn.daihoi.plan.ElectedBody;

/**
 * Somebody who was elected, for those entitled to see names.
 *
 * @param candidate id on the ballot
 * @param atCongress false for a post that the first session of the committee filled
 */
public record ElectedPost(ElectedBody body, String candidate, String name, int votes, boolean atCongress) {}
