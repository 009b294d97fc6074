package vn.daihoi.personnel.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who comes on a list: those that pass, from the most votes down, as many as there is room for. */
final class Listing {

    private Listing() {}

    static boolean tied(List<Vote> votes, Sitting sitting, int room) {
        var passed = ranked(votes, sitting);
        return room > 0
                && passed.size() > room
                && passed.get(room - 1).inFavour() == passed.get(room).inFavour();
    }

    static List<CastVote> cast(List<Vote> votes, Sitting sitting, int room) {
        Set<Vote> listed =
                new HashSet<>(ranked(votes, sitting).stream().limit(room).toList());
        var cast = new ArrayList<CastVote>();
        votes.forEach(vote -> cast.add(new CastVote(
                vote.candidate(), vote.inFavour(), passes(vote, sitting), listed.contains(vote), vote.remark())));
        return cast;
    }

    private static List<Vote> ranked(List<Vote> votes, Sitting sitting) {
        return votes.stream()
                .filter(vote -> passes(vote, sitting))
                .sorted(Comparator.comparingInt(Vote::inFavour).reversed())
                .toList();
    }

    private static boolean passes(Vote vote, Sitting sitting) {
        return vote.eligible() && sitting.passes(vote.inFavour());
    }
}
