package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplesTest {

    private static final CheckPlan CHECK = CheckPlan.standalone();

    @ParameterizedTest
    @ValueSource(strings = {"vinh-yen", "tam-duong", "thai-nguyen", "khoi-cac-co-quan", "o-cho-dua"})
    void isAPlanWithoutErrors(String sample) throws IOException {
        assertThat(CHECK.check(sample(sample)).exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "vinh-yen, BASIS_REPLACED, 1",
        "tam-duong, PILOT_BEFORE_WINDOW, 2",
        "thai-nguyen, , 0",
        "khoi-cac-co-quan, , 0",
        "o-cho-dua, , 0"
    })
    void knowsWhatIsRemarkable(String sample, String code, int times) throws IOException {
        var codes = CHECK.check(sample(sample)).findings().stream()
                .map(Finding::code)
                .toList();
        assertThat(codes).isEqualTo(java.util.Collections.nCopies(times, code));
    }

    @ParameterizedTest
    @CsvSource({"vinh-yen, 3, 0", "tam-duong, 3, 0", "thai-nguyen, 17, 0", "khoi-cac-co-quan, 1, 332", "o-cho-dua, 1, 0"
    })
    void holdsTheCongressesOfItsSource(String sample, int pilots, int others) throws IOException {
        var plan = CHECK.check(sample(sample)).planFile();
        assertThat(plan.units()).extracting(unit -> unit.identity().ids()).satisfies(ids -> assertThat(
                        ids.stream().mapToInt(List::size).sum())
                .isEqualTo(pilots));
        int rollOut = 0;
        for (int row = 0; row < plan.rollOut().size(); row++) {
            rollOut += plan.unitsOf(row).size();
        }
        assertThat(rollOut).isEqualTo(others);
    }

    private static byte[] sample(String name) throws IOException {
        try (var file = SamplesTest.class.getResourceAsStream("/samples/" + name + ".yaml")) {
            return file.readAllBytes();
        }
    }
}
