package vn.daihoi.election;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.election.CountSheet.Fault.DOES_NOT_ADD_UP;
import static vn.daihoi.election.CountSheet.Fault.MORE_THAN_ISSUED;
import static vn.daihoi.election.CountSheet.Fault.MORE_VOTES_THAN_BALLOTS;
import static vn.daihoi.election.CountSheet.Fault.MORE_VOTES_THAN_SEATS;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountSheetTest {

    private static CountSheet sheet(int collected, int valid, int invalid, int one, int other) {
        return new CountSheet(collected, valid, invalid, Map.of("c1", one, "c2", other));
    }

    @Test
    void addsUp() {
        assertThat(sheet(20, 19, 1, 19, 19).faults(20, 2)).isEmpty();
        assertThat(sheet(19, 19, 0, 5, 0).faults(20, 2)).isEmpty();
    }

    @Test
    void findsWhatCannotBe() {
        assertThat(sheet(21, 21, 0, 1, 1).faults(20, 2)).containsExactly(MORE_THAN_ISSUED);
        assertThat(sheet(20, 18, 1, 1, 1).faults(20, 2)).containsExactly(DOES_NOT_ADD_UP);
        assertThat(sheet(20, 18, 2, 19, 1).faults(20, 2)).containsExactly(MORE_VOTES_THAN_BALLOTS);
        assertThat(sheet(20, 20, 0, 11, 10).faults(20, 1)).containsExactly(MORE_VOTES_THAN_SEATS);
    }
}
