package vn.daihoi.congress.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.post.AnnulPosts;
import vn.daihoi.shared.UseCase;

/** What was not recognised is voted on again, on a day of its own. */
@UseCase
public class ArrangeRevote {

    private final AnnulPosts annul;
    private final Rounds rounds;
    private final JdbcClient jdbc;

    ArrangeRevote(AnnulPosts annul, Rounds rounds, JdbcClient jdbc) {
        this.annul = annul;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    public void arrange(Command command) {
        var number = rounds.current(command.congress());
        jdbc.sql("insert into congress_revote (congress, number, held_on, venue, body)"
                        + " values (:congress, :number, :on, :venue, :body)")
                .param("congress", command.congress())
                .param("number", number)
                .param("on", command.on())
                .param("venue", command.venue())
                .param("body", command.body())
                .update();
        annul.annul(command.congress(), command.posts());
    }

    /** The day of the last vote that was arranged. */
    public Optional<LocalDate> day(String congress) {
        return jdbc.sql("select held_on from congress_revote where congress = :congress order by number desc"
                        + " fetch first 1 rows only")
                .param("congress", congress)
                .query(LocalDate.class)
                .optional();
    }

    /** @param body CONGRESS or FIRST_SESSION */
    public record Command(String congress, List<AnnulPosts.Annulled> posts, LocalDate on, String venue, String body) {}
}
