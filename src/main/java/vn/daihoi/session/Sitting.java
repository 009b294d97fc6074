package vn.daihoi.session;

import java.util.Set;
import vn.daihoi.plan.ElectedBody;

/**
 * One time that a congress meets.
 *
 * @param bodies what is voted again; empty for everything on the agenda
 */
public record Sitting(String congress, int number, SittingKind kind, Set<ElectedBody> bodies) {

    public Sitting {
        bodies = Set.copyOf(bodies);
    }

    boolean again() {
        return kind != SittingKind.CONGRESS;
    }

    /** A new committee elects all its bodies anew. */
    boolean holds(BodyRule rule) {
        return bodies.isEmpty()
                || bodies.contains(rule.body())
                || rule.venue() == Venue.FIRST_SESSION && bodies.contains(ElectedBody.COMMITTEE);
    }

    /** {@code <congress>.<body>}, with the number from the second sitting on. */
    String ballot(ElectedBody body) {
        var id = congress + "." + body.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return number == 1 ? id : id + "." + number;
    }
}
