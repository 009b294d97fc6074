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
}
