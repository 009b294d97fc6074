package vn.daihoi.election.tally;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A ballot paper as it lay in the box.
 *
 * @param issued by the counting board
 * @param writtenOn names added, a signature, anything else written
 * @param marks one for each name, in the order of the paper
 */
public record MarkedBallot(boolean issued, boolean writtenOn, List<Mark> marks) {

    public MarkedBallot {
        marks = List.copyOf(marks);
    }

    /** Empty for a valid ballot. */
    public Optional<InvalidCause> invalid(int seats) {
        if (!issued) {
            return Optional.of(InvalidCause.NOT_ISSUED);
        }
        if (writtenOn) {
            return Optional.of(InvalidCause.MARKED);
        }
        return marks.size() == 1 ? single(marks.get(0)) : several(chosen().size(), seats);
    }

    /** Places of those it is for, from 0; a name with both boxes marked or none gets no vote. */
    public List<Integer> chosen() {
        return IntStream.range(0, marks.size())
                .filter(place -> marks.get(place) == Mark.FOR)
                .boxed()
                .toList();
    }

    private static Optional<InvalidCause> single(Mark mark) {
        var clear = mark == Mark.FOR || mark == Mark.AGAINST;
        return clear ? Optional.empty() : Optional.of(InvalidCause.BOTH_OR_NEITHER);
    }

    private static Optional<InvalidCause> several(int chosen, int seats) {
        if (chosen > seats) {
            return Optional.of(InvalidCause.TOO_MANY);
        }
        return chosen == 0 ? Optional.of(InvalidCause.NOBODY) : Optional.empty();
    }

    /** FOR: not struck out, or an X under "đồng ý"; AGAINST: struck out, or an X under "không đồng ý". */
    public enum Mark {
        FOR,
        AGAINST,
        BOTH,
        NEITHER
    }
}
