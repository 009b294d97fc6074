package vn.daihoi.decision;

/**
 * How a decision stands, or stood when it closed.
 *
 * @param answered gave an opinion, or sat in the meeting
 * @param arithmetic the reckoning in Vietnamese, as a paper prints it
 * @param standing what the count amounts to
 */
public record Tally(
        int all,
        int answered,
        int agreed,
        int disagreed,
        int other,
        int recused,
        int needed,
        String arithmetic,
        Outcome standing) {}
