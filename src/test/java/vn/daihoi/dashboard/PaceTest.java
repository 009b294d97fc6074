package vn.daihoi.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void percentilesAreTimesThatOccurred() {
        var pace = Pace.of(Map.of(0, 4L, 2, 4L, 7, 1L, 30, 1L));

        assertThat(pace.finished()).isEqualTo(10);
        assertThat(pace.percentile(40)).isZero();
        assertThat(pace.percentile(41)).isEqualTo(2);
        assertThat(pace.percentile(80)).isEqualTo(2);
        assertThat(pace.percentile(90)).isEqualTo(7);
        assertThat(pace.percentile(100)).isEqualTo(30);
        assertThat(pace.longest()).isEqualTo(30);
    }

    @Test
    void fewFinishedTasksTellNothing() {
        assertThat(Pace.of(Map.of(3, 4L)).known()).isFalse();
        assertThat(Pace.of(Map.of(3, 4L, 9, 1L)).known()).isTrue();
        assertThat(Pace.of(Map.of()).known()).isFalse();
        assertThat(Pace.of(Map.of()).percentile(90)).isZero();
    }
}
