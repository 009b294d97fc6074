package vn.daihoi.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares one chain with what its hashes say about it. */
class ChainCheck {

    private final ChainHead head;
    private final List<JournalLine> lines;
    private final Map<Long, JournalLine> byPlace;
    private final List<JournalFault> faults = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /** @param lines sealed entries in the order of their places */
    ChainCheck(ChainHead head, List<JournalLine> lines) {
        this.head = head;
        this.lines = lines;
        this.byPlace = lines.stream().collect(Collectors.toMap(JournalLine::place, Function.identity()));
    }

    List<JournalFault> faults() {
        contents();
        places();
        gaps();
        end();
        return List.copyOf(faults);
    }

    private void contents() {
        var wrong = lines.stream()
                .filter(line -> !line.hashAfter(line.previousHash()).equals(line.hash()))
                .toList();
        for (var line : wrong) {
            var exchanged = wrong.stream().anyMatch(other -> other != line && exchanged(line, other));
            name(line, exchanged ? JournalFault.Kind.SWAPPED : JournalFault.Kind.ALTERED);
        }
    }

    /** The words of each stand where the hash of the other is. */
    private static boolean exchanged(JournalLine one, JournalLine other) {
        return one.hashAfter(other.previousHash()).equals(other.hash())
                && other.hashAfter(one.previousHash()).equals(one.hash());
    }

    /** Follows the hashes; where they lead nowhere, the next entry is believed its place. */
    private void places() {
        var follower = new HashMap<String, JournalLine>();
        lines.forEach(line -> follower.put(line.previousHash(), line));
        var seen = new HashSet<String>();
        follow(follower, follower.get(ChainHead.BEGINNING), 1, seen);
        lines.forEach(line -> follow(follower, line, line.place(), seen));
    }

    private void follow(Map<String, JournalLine> follower, JournalLine first, long place, Set<String> seen) {
        var belongs = place;
        for (var next = first; next != null && seen.add(next.id()); next = follower.get(next.hash())) {
            if (next.place() != belongs++) {
                name(next, JournalFault.Kind.SWAPPED);
            }
        }
    }

    private void gaps() {
        var last = Math.max(
                head.lastPlace(),
                lines.isEmpty() ? 0 : lines.get(lines.size() - 1).place());
        for (long place = 1; place <= last; place++) {
            if (!byPlace.containsKey(place)) {
                faults.add(new JournalFault(JournalFault.Kind.DELETED, head.chain(), place, null));
            }
        }
    }

    private void end() {
        var last = byPlace.get(head.lastPlace());
        var fits = last == null || named.contains(last.id()) || last.hash().equals(head.lastHash());
        if (!fits || head.lastPlace() == 0 && !lines.isEmpty()) {
            faults.add(new JournalFault(JournalFault.Kind.HEAD, head.chain(), head.lastPlace(), null));
        }
    }

    private void name(JournalLine line, JournalFault.Kind kind) {
        if (named.add(line.id())) {
            faults.add(new JournalFault(kind, line.chain(), line.place(), line.id()));
        }
    }
}
