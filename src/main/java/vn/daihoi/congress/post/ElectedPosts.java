package vn.daihoi.congress.post;

import java.util.List;

/** What the ballots say, for the rooms below them; the room that keeps the ballots implements it. */
public interface ElectedPosts {

    /** In the order of the ballots and of their votes, without alternates; annulled ballots are left out. */
    List<ElectedPost> of(String congress);
}
