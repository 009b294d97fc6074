package vn.daihoi.session;

import java.util.Map;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.ElectedBody;

/** One row of the table of elected bodies. */
record BodyRule(
        ElectedBody body, Venue venue, int place, CongressContent content, int typicalSeats, boolean confirmed) {

    static BodyRule of(Map<String, Object> row) {
        return new BodyRule(
                ElectedBody.valueOf((String) row.get("body")),
                Venue.valueOf((String) row.get("venue")),
                ((Number) row.get("place")).intValue(),
                CongressContent.valueOf((String) row.get("content")),
                ((Number) row.get("typicalSeats")).intValue(),
                (Boolean) row.get("confirmed"));
    }

    BodyRule at(Venue other) {
        return new BodyRule(body, other, place, content, typicalSeats, confirmed);
    }
}
