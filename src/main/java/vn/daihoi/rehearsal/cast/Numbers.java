package vn.daihoi.rehearsal.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Rules;

/** How many each body has and how many names are prepared: the plan's numbers, else those typical for the type. */
@Component
@Profile("rehearsal")
class Numbers {

    private static final List<ElectedBody> WITH_SURPLUS =
            List.of(ElectedBody.COMMITTEE, ElectedBody.STANDING_COMMITTEE);

    private final Rules rules;

    Numbers(Rules rules) {
        this.rules = rules;
    }

    /** Every body that this congress or its first session elects, in the order of the agenda. */
    List<Seats> of(CongressView congress) {
        return typical(congress)
                .filter(row ->
                        congress.has(CongressContent.valueOf(row.get("content").toString())))
                .map(row -> seats(congress, row))
                .toList();
    }

    /** How many persons the planning must name: those of the longest list that is not taken from another. */
    int names(CongressView congress) {
        return of(congress).stream()
                .filter(seats -> seats.body() == ElectedBody.COMMITTEE || seats.body() == ElectedBody.DELEGATES)
                .mapToInt(Seats::prepared)
                .max()
                .orElse(1);
    }

    /** The bodies that an appointment fills, whatever the contents of the congress. */
    List<Seats> appointed(CongressView congress) {
        return typical(congress)
                .filter(row -> !row.get("body").equals(ElectedBody.DELEGATES.name()))
                .map(row -> seats(congress, row))
                .toList();
    }

    Optional<Seats> of(CongressView congress, ElectedBody body) {
        return of(congress).stream().filter(seats -> seats.body() == body).findFirst();
    }

    private Stream<Map<String, Object>> typical(CongressView congress) {
        return rules
                .evaluate(
                        "elected-bodies", Map.of("unitType", congress.unitType().name()))
                .stream();
    }

    private static Seats seats(CongressView congress, Map<String, Object> typical) {
        var body = ElectedBody.valueOf(typical.get("body").toString());
        var planned =
                congress.seats().stream().filter(seats -> seats.body() == body).findFirst();
        var seats = planned.map(Seats::seats).orElse(((Number) typical.get("typicalSeats")).intValue());
        var prepared = planned.map(Seats::prepared).orElse(seats + surplus(body, seats));
        return new Seats(body, seats, prepared);
    }

    /** A tenth more names than seats, one at least; a single post is proposed with one name. */
    private static int surplus(ElectedBody body, int seats) {
        return WITH_SURPLUS.contains(body) ? Math.max(1, (seats + 9) / 10) : 0;
    }
}
