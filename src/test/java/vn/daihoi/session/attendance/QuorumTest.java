package vn.daihoi.session.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

    @ParameterizedTest
    @CsvSource({"13, 9, true", "13, 8, false", "15, 10, true", "150, 100, true", "150, 99, false", "1, 1, true"})
    void wantsTwoThirdsOfThoseWhoCount(int counted, int present, boolean reached) {
        assertThat(new Quorum(counted, present, 0, 0).reached()).isEqualTo(reached);
    }

    @Test
    void wantsTwoThirdsOfTheSubUnitsToo() {
        assertThat(new Quorum(150, 140, 10, 6).reached()).isFalse();
        assertThat(new Quorum(150, 140, 10, 7).reached()).isTrue();
    }

    @Test
    void explainsItself() {
        assertThat(new Quorum(150, 140, 10, 6).explain())
                .isEqualTo("140/150 có mặt, cần 100; 6/10 đơn vị trực thuộc có đại biểu, cần 7"
                        + " (ít nhất 2/3, Điều lệ Đảng 19/01/2011, điều 11 – cần xác nhận).");
    }
}
