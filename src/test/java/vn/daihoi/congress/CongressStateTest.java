package vn.daihoi.congress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CongressStateTest {

    @ParameterizedTest
    @EnumSource
    void onlyAHeldCongressIsCalledRecognisedBeforeItsEnd(CongressState state) {
        assertThat(state.shown(false)).isEqualTo(state);
        assertThat(state.shown(true)).isEqualTo(state == CongressState.HELD ? CongressState.RECOGNISED : state);
    }
}
