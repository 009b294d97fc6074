package vn.daihoi.rehearsal;

import java.util.List;
import java.util.stream.IntStream;

/** The remaining units that are played: the first so many in file order. */
final class RollOutUnits {

    static final String UNNAMED = "roll-out-";

    private RollOutUnits() {}

    static List<String> played(Play play) {
        return IntStream.range(0, play.plan().rollOut().size())
                .boxed()
                .flatMap(row -> play.plan().unitsOf(row).stream())
                .limit(play.options().rollOut())
                .toList();
    }

    static int planned(Play play) {
        return IntStream.range(0, play.plan().rollOut().size())
                .map(row -> play.plan().unitsOf(row).size())
                .sum();
    }
}
