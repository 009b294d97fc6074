package vn.daihoi.congress.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.post.AnnulledPosts;

/** How often results were put to the authority: once, and again after every vote that was held again. */
@Component
public class Rounds {

    private final JdbcClient jdbc;
    private final AnnulledPosts annulled;

    Rounds(JdbcClient jdbc, AnnulledPosts annulled) {
        this.jdbc = jdbc;
        this.annulled = annulled;
    }

    public int current(String congress) {
        return annulled.rounds(congress) + 1;
    }

    /** When the current round's report was received. */
    public Optional<LocalDate> received(String congress) {
        return jdbc.sql("select received_on from congress_result where congress = :congress and round = :round"
                        + " and received_on is not null")
                .param("congress", congress)
                .param("round", current(congress))
                .query(LocalDate.class)
                .optional();
    }

    public Optional<LocalDate> reported(String congress) {
        return jdbc.sql("select reported_on from congress_result where congress = :congress and round = :round")
                .param("congress", congress)
                .param("round", current(congress))
                .query(LocalDate.class)
                .optional();
    }

    /** Number of the current report. */
    public String number(String congress) {
        return jdbc.sql("select report_number from congress_result where congress = :congress and round = :round")
                .param("congress", congress)
                .param("round", current(congress))
                .query(String.class)
                .single();
    }

    /** Posts in the current report, each once. */
    public List<String> posts(String congress) {
        return jdbc
                .sql("select post from congress_elected where congress = :congress and round = :round order by place")
                .param("congress", congress)
                .param("round", current(congress))
                .query(String.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
