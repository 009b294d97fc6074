package vn.daihoi.election.tally;

/**
 * One rule with where it stands.
 *
 * @param basis number, date and article
 * @param confirmed false while the official text still has to be checked
 */
public record ElectionRule(RuleCode code, int value, String basis, boolean confirmed) {

    /** As a protocol cites it. */
    public String cite() {
        return confirmed ? basis : basis + " – cần xác nhận";
    }
}
