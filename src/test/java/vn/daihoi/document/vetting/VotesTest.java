package vn.daihoi.document.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {

    @ParameterizedTest
    @CsvSource({"9, 9, 5, true", "9, 9, 4, false", "10, 6, 5, false", "10, 6, 6, true", "1, 1, 1, true"})
    void needMoreThanHalfOfThoseSummoned(int entitled, int present, int inFavour, boolean carried) {
        assertThat(new Votes(entitled, present, inFavour).carried()).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"9, 9, 9, true", "9, 10, 9, false", "9, 8, 9, false", "0, 0, 0, false"})
    void neverCountMoreThanThereAre(int entitled, int present, int inFavour, boolean plausible) {
        assertThat(new Votes(entitled, present, inFavour).plausible()).isEqualTo(plausible);
    }
}
