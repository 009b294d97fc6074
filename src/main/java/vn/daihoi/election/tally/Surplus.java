package vn.daihoi.election.tally;

/**
 * How many names more than seats. Shares of few seats are no whole heads: what the committee prepares is rounded up, the
 * limit down, and one name more is always possible.
 */
public final class Surplus {

    private static final int PERCENT = 100;

    private final ElectionRules rules;

    public Surplus(ElectionRules rules) {
        this.rules = rules;
    }

    public int preparedAtLeast(int seats) {
        return Math.max(least(), up(seats * rules.value(RuleCode.PREPARED_FROM)));
    }

    public int preparedAtMost(int seats) {
        return Math.max(least(), up(seats * rules.value(RuleCode.PREPARED_TO)));
    }

    public int cap(int seats) {
        return Math.max(least(), seats * rules.value(RuleCode.SURPLUS_CAP) / PERCENT);
    }

    public boolean overCap(int names, int seats) {
        return names - seats > cap(seats);
    }

    /** More than the share of all who attend must be for a name from the floor. */
    public boolean supported(int supporters, int attending) {
        return supporters * PERCENT > attending * rules.value(RuleCode.FLOOR_SUPPORT);
    }

    public String explain(int names, int seats) {
        return "%d người cho %d suất, dư %d; dư tối đa %d = %d%% của %d làm tròn xuống (%s), ít nhất %d (%s)."
                .formatted(
                        names,
                        seats,
                        names - seats,
                        cap(seats),
                        rules.value(RuleCode.SURPLUS_CAP),
                        seats,
                        rules.cite(RuleCode.SURPLUS_CAP),
                        least(),
                        rules.cite(RuleCode.SURPLUS_ROUNDING));
    }

    /** Holds what the committee prepared against its range. */
    public String explainPrepared(int names, int seats) {
        return "Cấp ủy chuẩn bị dư %d; nên từ %d đến %d (%d%%–%d%% của %d làm tròn lên, ít nhất %d; %s)."
                .formatted(
                        names - seats,
                        preparedAtLeast(seats),
                        preparedAtMost(seats),
                        rules.value(RuleCode.PREPARED_FROM),
                        rules.value(RuleCode.PREPARED_TO),
                        seats,
                        least(),
                        rules.cite(RuleCode.PREPARED_FROM));
    }

    private int least() {
        return rules.value(RuleCode.SURPLUS_ROUNDING);
    }

    private static int up(int hundredths) {
        return (hundredths + PERCENT - 1) / PERCENT;
    }
}
