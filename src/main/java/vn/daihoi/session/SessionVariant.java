package vn.daihoi.session;

/**
 * What a sitting holds.
 *
 * @param preparatory whether a preparatory session comes first
 * @param newHolders whether a committee was elected or appointed
 * @param firstSession whether the new committee elects bodies
 */
public record SessionVariant(
        boolean preparatory,
        boolean delegatesCongress,
        boolean electsAtCongress,
        boolean newHolders,
        boolean firstSession) {}
