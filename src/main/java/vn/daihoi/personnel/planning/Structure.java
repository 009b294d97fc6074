package vn.daihoi.personnel.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of direction, numbers and structure.
 *
 * @param women percent the unit aims at; null where it states none; so are {@code young} and {@code renewal}
 * @param agreed null until the authority has spoken
 */
public record Structure(
        int number,
        String direction,
        Integer women,
        Integer young,
        Integer renewal,
        String minority,
        LocalDate metOn,
        Boolean agreed,
        List<BodySeats> bodies) {

    /** The body that the rounds are held for. */
    public Optional<BodySeats> leading() {
        return of("COMMITTEE").or(() -> bodies.stream().findFirst());
    }

    /** Delegates to the higher congress where they are more than the leading body has names; else they are its first. */
    public Optional<BodySeats> longerDelegation() {
        return of("DELEGATES").filter(delegates -> leading()
                .filter(leading -> leading.prepared() < delegates.prepared())
                .isPresent());
    }

    /** Names on the longest list; all other bodies take theirs from it. */
    public int names() {
        return longerDelegation().or(this::leading).map(BodySeats::prepared).orElse(Integer.MAX_VALUE);
    }

    public Optional<BodySeats> of(String body) {
        return bodies.stream().filter(seats -> seats.body().equals(body)).findFirst();
    }
}
