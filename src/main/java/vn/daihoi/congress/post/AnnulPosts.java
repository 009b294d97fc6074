package vn.daihoi.congress.post;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** Recognition of some posts was refused: they are voted on again in the next sitting. */
@UseCase
public class AnnulPosts {

    private final JdbcClient jdbc;
    private final AnnulledPosts annulled;

    AnnulPosts(JdbcClient jdbc, AnnulledPosts annulled) {
        this.jdbc = jdbc;
        this.annulled = annulled;
    }

    public void annul(String congress, List<Annulled> posts) {
        var round = annulled.rounds(congress) + 1;
        posts.forEach(post -> jdbc.sql("insert into congress_annulled (congress, round, body, ground)"
                        + " values (:congress, :round, :body, :ground)")
                .param("congress", congress)
                .param("round", round)
                .param("body", post.body().name())
                .param("ground", post.ground())
                .update());
    }

    public record Annulled(ElectedBody body, String ground) {}
}
