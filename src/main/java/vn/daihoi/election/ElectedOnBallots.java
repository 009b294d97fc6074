package vn.daihoi.election;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.post.ElectedPost;
import vn.daihoi.congress.post.ElectedPosts;
import vn.daihoi.session.Venue;

/** What declared ballots say. */
@Component
class ElectedOnBallots implements ElectedPosts {

    private final Ballots ballots;

    ElectedOnBallots(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public List<ElectedPost> of(String congress) {
        return ballots.ofCongress(congress).stream()
                .filter(ballot -> ballot.state == BallotState.DECLARED)
                .flatMap(ElectedOnBallots::posts)
                .toList();
    }

    private static Stream<ElectedPost> posts(Ballot ballot) {
        return ballot.elected().stream()
                .map(name ->
                        new ElectedPost(ballot.body, name.id, name.name, name.votes, ballot.venue == Venue.CONGRESS));
    }
}
