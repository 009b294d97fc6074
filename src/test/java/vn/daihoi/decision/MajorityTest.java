package vn.daihoi.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MajorityTest {

    @ParameterizedTest
    @CsvSource({
        "9, 9, 5, true",
        "9, 9, 4, false",
        "10, 10, 5, false",
        "10, 10, 6, true",
        "9, 5, 5, false",
        "9, 6, 5, true"
    })
    void needsMoreThanHalfOfAllAndTwoThirdsTakingPart(int all, int present, int agreed, boolean carried) {
        assertThat(Majority.USUAL.carried(new Count(all, present, agreed, agreed)))
                .isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_OF_PRESENT, 0, 9, 6, 3, false",
        "HALF_OF_PRESENT, 0, 9, 6, 4, true",
        "HALF_OF_PRESENT, 0, 9, 7, 4, true",
        "PERCENT, 60, 9, 9, 5, false",
        "PERCENT, 60, 9, 9, 6, true",
        "PERCENT, 60, 10, 10, 6, true",
        "PERCENT, 60, 10, 10, 5, false",
        "COUNT, 4, 9, 9, 3, false",
        "COUNT, 4, 9, 9, 4, true"
    })
    void otherRulesCountThosePresentAShareOrHeads(
            MajorityRule rule, int threshold, int all, int present, int agreed, boolean carried) {
        assertThat(new Majority(rule, threshold, 2, 3).carried(new Count(all, present, agreed, agreed)))
                .isEqualTo(carried);
    }

    @Test
    void aBodyWithoutMembersDecidesNothing() {
        assertThat(Majority.USUAL.quorum(new Count(0, 0, 0, 0))).isFalse();
    }

    @Test
    void nobodyDecidesOnHisOwnProposalAlone() {
        assertThat(Majority.USUAL.carried(new Count(1, 1, 1, 0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"9, 6", "10, 7", "11, 8", "3, 2", "1, 1"})
    void roundsTwoThirdsUp(int all, int heads) {
        assertThat(Majority.USUAL.quorumHeads(all)).isEqualTo(heads);
    }

    @Test
    void explainsItsReckoning() {
        assertThat(Majority.USUAL.explain(new Count(11, 9, 7, 7)))
                .isEqualTo("9/11 thành viên tham gia (cần 8); 7 đồng ý, cần 6:"
                        + " quá nửa tổng số 11 thành viên (Điều lệ Đảng 19/01/2011, điều 9.5).");
    }

    @Test
    void explainsOtherRulesAndWhyTheProposerAloneIsNotEnough() {
        var count = new Count(3, 3, 1, 0);
        assertThat(new Majority(MajorityRule.HALF_OF_PRESENT, 0, 2, 3).explain(new Count(11, 9, 7, 7)))
                .isEqualTo("9/11 thành viên tham gia (cần 8); 7 đồng ý, cần 5: quá nửa số 9 thành viên tham gia.");
        assertThat(new Majority(MajorityRule.PERCENT, 60, 2, 3).explain(new Count(11, 9, 7, 7)))
                .endsWith("7 đồng ý, cần 7: ít nhất 60% tổng số 11 thành viên.");
        assertThat(new Majority(MajorityRule.COUNT, 1, 2, 3).explain(count))
                .endsWith("1 đồng ý, cần 1: ít nhất 1 thành viên."
                        + " Chỉ có người trình đồng ý; không ai tự quyết định đề xuất của chính mình.");
    }
}
