package vn.daihoi.decision;

/**
 * When a body has decided.
 *
 * @param threshold percent or count where the rule needs one, else 0
 * @param quorumNumerator with the denominator the share of all members that must take part
 */
public record Majority(MajorityRule rule, int threshold, int quorumNumerator, int quorumDenominator) {

    /** More than half of all members, two thirds of them taking part. */
    public static final Majority USUAL = new Majority(MajorityRule.HALF_OF_ALL, 0, 2, 3);

    /** A body without members has no quorum, so a vacancy never passes for a refusal. */
    public boolean quorum(Count count) {
        return count.all() > 0 && count.present() >= quorumHeads(count.all());
    }

    /** Rounded up: two thirds of ten are seven heads. */
    public int quorumHeads(int all) {
        return (quorumNumerator * all + quorumDenominator - 1) / quorumDenominator;
    }

    /** Nobody decides on his own proposal alone, so one other member must agree. */
    public boolean carried(Count count) {
        return quorum(count) && enough(count) && !onlyTheProposer(count);
    }

    boolean enough(Count count) {
        return count.agreed() >= needed(count);
    }

    boolean onlyTheProposer(Count count) {
        return enough(count) && count.byOthers() == 0;
    }

    public int needed(Count count) {
        return switch (rule) {
            case HALF_OF_ALL -> count.all() / 2 + 1;
            case HALF_OF_PRESENT -> count.present() / 2 + 1;
            case PERCENT -> (threshold * count.all() + 99) / 100;
            case COUNT -> threshold;
        };
    }

    /** The reckoning in Vietnamese, as a paper prints it. */
    public String explain(Count count) {
        var base =
                switch (rule) {
                    case HALF_OF_ALL ->
                        "quá nửa tổng số %d thành viên (Điều lệ Đảng 19/01/2011, điều 9.5)".formatted(count.all());
                    case HALF_OF_PRESENT -> "quá nửa số %d thành viên tham gia".formatted(count.present());
                    case PERCENT -> "ít nhất %d%% tổng số %d thành viên".formatted(threshold, count.all());
                    case COUNT -> "ít nhất %d thành viên".formatted(threshold);
                };
        var reckoning = "%d/%d thành viên tham gia (cần %d); %d đồng ý, cần %d: %s."
                .formatted(count.present(), count.all(), quorumHeads(count.all()), count.agreed(), needed(count), base);
        return onlyTheProposer(count)
                ? reckoning + " Chỉ có người trình đồng ý; không ai tự quyết định đề xuất của chính mình."
                : reckoning;
    }
}
