package vn.daihoi.lessons;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.shared.UseCase;

/** Gathers what can be counted of each pilot: overwritten when asked again. */
@UseCase
public class CollectFigures {

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final CongressQueries congresses;

    CollectFigures(JdbcClient jdbc, Reviews reviews, CongressQueries congresses) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.congresses = congresses;
    }

    public void collect(String review) {
        jdbc.sql("delete from review_figure where review = :review")
                .param("review", review)
                .update();
        int place = 0;
        for (var congress : reviews.pilots(review)) {
            for (var figure : figures(congress).entrySet()) {
                jdbc.sql("insert into review_figure (review, place, congress, name, amount)"
                                + " values (:review, :place, :congress, :name, :amount)")
                        .param("review", review)
                        .param("place", place++)
                        .param("congress", congress)
                        .param("name", figure.getKey())
                        .param("amount", figure.getValue())
                        .update();
            }
        }
    }

    private Map<String, BigDecimal> figures(String id) {
        var congress = congresses.require(id);
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("daysPlanned", congress.maxDays());
        if (congress.daysTaken() != null) {
            figures.put("daysTaken", congress.daysTaken());
        }
        return figures;
    }
}
