package vn.daihoi.decision;

/**
 * The heads of a decision.
 *
 * @param all members of the body at the moment it was opened, recused ones too
 * @param present gave an opinion or sat in the meeting, recused ones too
 * @param byOthers those that agree without the proposer
 */
public record Count(int all, int present, int agreed, int byOthers) {}
