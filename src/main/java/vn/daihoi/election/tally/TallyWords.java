package vn.daihoi.election.tally;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.session.Deduction;
import vn.daihoi.session.Electorate;

/** The sentences of a reckoning. */
class TallyWords {

    private final ElectionRules rules;
    private final TallyRound round;

    TallyWords(ElectionRules rules, TallyRound round) {
        this.rules = rules;
        this.round = round;
    }

    static RuleCode majorityRule(Electorate.Kind kind) {
        return switch (kind) {
            case MEMBERS -> RuleCode.MAJORITY_MEMBERS;
            case DELEGATES -> RuleCode.MAJORITY_DELEGATES;
            case FIRST_SESSION -> RuleCode.MAJORITY_FIRST_SESSION;
        };
    }

    List<String> tooManyPapers() {
        return List.of(
                "Phát ra %d phiếu, thu về %d phiếu."
                        .formatted(round.papers().issued(), round.papers().collected()),
                "Thu về nhiều hơn phát ra: lần bỏ phiếu này không có giá trị, không ai trúng cử; đại hội quyết định bầu lại (%s)."
                        .formatted(rules.cite(RuleCode.TOO_MANY_PAPERS)));
    }

    List<String> base() {
        var electorate = round.electorate();
        var steps = new ArrayList<String>();
        steps.add("%s: %d.".formatted(whole(electorate.kind()), electorate.convened()));
        electorate.deductions().stream().map(TallyWords::deduction).forEach(steps::add);
        if (!electorate.deductions().isEmpty()) {
            steps.add("Số để tính kết quả bầu: %d.".formatted(electorate.base()));
        }
        return steps;
    }

    String needed(int base, int needed, int enough) {
        return "Trúng cử khi được quá một nửa của %d, tức ít nhất %d phiếu (%s): %d người đạt."
                .formatted(
                        base, needed, rules.cite(majorityRule(round.electorate().kind())), enough);
    }

    String highestWins() {
        return "Bầu lại giữa %d người bằng phiếu cho %d suất: cao phiếu trúng cử, không cần quá một nửa (%s)."
                .formatted(round.votes().size(), round.seats(), rules.cite(RuleCode.TIE));
    }

    String tooMany(int enough) {
        return "%d người quá một nửa, cần bầu %d: lấy theo số phiếu từ cao xuống (%s)."
                .formatted(enough, round.seats(), rules.cite(RuleCode.TOO_MANY));
    }

    String tie(int tied, int votes, int free) {
        var next = round.tieBreak()
                ? "lại bằng phiếu; đại hội quyết định có bầu nữa hay không (%s)"
                        .formatted(rules.cite(RuleCode.SECOND_TIE))
                : "bầu lại giữa những người này (%s)".formatted(rules.cite(RuleCode.TIE));
        return "%d người cùng %d phiếu cho %d suất cuối: %s.".formatted(tied, votes, free, next);
    }

    /** @param overHalf how many had enough votes, elected or not */
    List<String> outcome(RoundOutcome outcome, int elected, int overHalf) {
        var steps = new ArrayList<String>();
        steps.add("Trúng cử %d/%d.".formatted(elected, round.seats()));
        if (outcome == RoundOutcome.SHORT || outcome == RoundOutcome.NONE) {
            steps.add("Còn thiếu %d: đại hội quyết định bầu tiếp hay dừng (%s)."
                    .formatted(round.seats() - elected, rules.cite(shortRule())));
        }
        var left = overHalf - elected;
        if (outcome == RoundOutcome.ALL && !round.tieBreak() && left > 0 && Tally.leavesAlternates(round.body())) {
            steps.add("Lấy đủ chính thức trước; %d người quá một nửa còn lại là dự khuyết, xếp theo số phiếu (%s)."
                    .formatted(left, rules.cite(RuleCode.ALTERNATES)));
        }
        return steps;
    }

    private RuleCode shortRule() {
        return round.body() == ElectedBody.DELEGATES ? RuleCode.DELEGATES_SHORT : RuleCode.SHORT_ROUNDS;
    }

    private static String deduction(Deduction deduction) {
        return "Trừ %d: %s (%s).".formatted(deduction.count(), deduction.cause().vietnamese(), deduction.basis());
    }

    private static String whole(Electorate.Kind kind) {
        return switch (kind) {
            case MEMBERS -> "Tổng số đảng viên chính thức được triệu tập";
            case DELEGATES -> "Tổng số đại biểu chính thức được triệu tập";
            case FIRST_SESSION -> "Tổng số cấp ủy viên";
        };
    }
}
