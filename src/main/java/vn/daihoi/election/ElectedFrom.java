package vn.daihoi.election;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.post.ElectedPost;
import vn.daihoi.congress.post.ElectedPosts;
import vn.daihoi.workflow.Rules;

/** From among whom a post is elected, and whom another post already has; rule table {@code elected-from}. */
@Component
class ElectedFrom {

    private final Rules rules;
    private final ElectedPosts posts;

    ElectedFrom(Rules rules, ElectedPosts posts) {
        this.rules = rules;
        this.posts = posts;
    }

    /** Tells of the id of a candidate; where nothing was elected yet that a post is chosen from, everybody may stand. */
    Predicate<String> mayStand(Ballot ballot) {
        var rows = rules.evaluate("elected-from", Map.of("body", ballot.body.name()));
        if (rows.isEmpty()) {
            return anybody -> true;
        }
        var elected = posts.of(ballot.congress);
        var from = bodies(rows.get(0), "from")
                .map(body -> in(body, elected))
                .filter(members -> !members.isEmpty())
                .findFirst();
        var taken = bodies(rows.get(0), "apart")
                .flatMap(body -> in(body, elected).stream())
                .collect(Collectors.toSet());
        return id ->
                !taken.contains(id) && from.map(members -> members.contains(id)).orElse(true);
    }

    private static Stream<String> bodies(Map<String, Object> row, String output) {
        return Stream.of(Objects.toString(row.get(output), "").split(",")).filter(body -> !body.isEmpty());
    }

    private static Set<String> in(String body, List<ElectedPost> elected) {
        return elected.stream()
                .filter(post -> post.body().name().equals(body))
                .map(ElectedPost::candidate)
                .collect(Collectors.toSet());
    }
}
