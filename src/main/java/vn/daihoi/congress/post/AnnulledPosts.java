package vn.daihoi.congress.post;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.ElectedBody;

/** Posts whose recognition was refused. */
@Component
public class AnnulledPosts {

    private final JdbcClient jdbc;

    AnnulledPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those refused last; empty when none ever was. */
    public Set<ElectedBody> latest(String congress) {
        return jdbc
                .sql("select body from congress_annulled where congress = :congress and round = :round")
                .param("congress", congress)
                .param("round", rounds(congress))
                .query(String.class)
                .list()
                .stream()
                .map(ElectedBody::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How often posts were refused. */
    public int rounds(String congress) {
        return jdbc.sql("select coalesce(max(round), 0) from congress_annulled where congress = :congress")
                .param("congress", congress)
                .query(Integer.class)
                .single();
    }
}
