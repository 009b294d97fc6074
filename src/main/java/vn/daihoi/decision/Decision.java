package vn.daihoi.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One matter before one body. */
class Decision {

    final String id;
    final Subject subject;
    final String body;
    final String proposer;
    final LocalDateTime openedAt;
    final List<Member> members;
    int version;
    Majority majority = Majority.USUAL;
    Mode mode;
    LocalDate closingOn;
    boolean extended;
    Meeting meeting;
    String amendments;
    Outcome outcome;
    String arithmetic;
    LocalDateTime closedAt;

    Decision(String id, Subject subject, String body, String proposer, LocalDateTime openedAt, List<Member> members) {
        this.id = id;
        this.subject = subject;
        this.body = body;
        this.proposer = proposer;
        this.openedAt = openedAt;
        this.members = new ArrayList<>(members);
    }

    void arrange(Mode how, Majority rule, LocalDate closing) {
        mode = how;
        majority = rule;
        closingOn = closing;
    }

    /** Each member has one opinion, given while the matter is open. */
    OpinionOutcome give(Member opinion) {
        var place = indexOf(opinion.person());
        if (place.isEmpty()) {
            return OpinionOutcome.NOT_A_MEMBER;
        }
        if (outcome != null) {
            return OpinionOutcome.CLOSED;
        }
        if (members.get(place.get()).tookPart()) {
            return OpinionOutcome.GIVEN_BEFORE;
        }
        members.set(place.get(), opinion);
        return OpinionOutcome.RECORDED;
    }

    void hold(Meeting held) {
        meeting = held;
    }

    /** Without a quorum the closing date moves once. */
    void extendTo(LocalDate closing) {
        closingOn = closing;
        extended = true;
    }

    void amend(String text) {
        amendments = text;
    }

    Outcome determine(LocalDateTime now) {
        var count = count();
        arithmetic = majority.explain(count);
        outcome = !majority.quorum(count)
                ? Outcome.NOT_DECIDED
                : !majority.carried(count)
                        ? Outcome.RETURNED
                        : amendments == null ? Outcome.APPROVED : Outcome.APPROVED_WITH_AMENDMENTS;
        closedAt = now;
        return outcome;
    }

    /** Back to the members: the same electorate, the opinions given so far kept. */
    void reopen() {
        outcome = null;
        closedAt = null;
    }

    Count count() {
        if (meeting != null) {
            return new Count(members.size(), meeting.present(), meeting.agreed(), othersThan(meeting.agreed()));
        }
        var agreed = (int) members.stream().filter(Member::agrees).count();
        var others = (int) members.stream()
                .filter(member -> member.agrees() && !member.person().equals(proposer))
                .count();
        return new Count(
                members.size(), (int) members.stream().filter(Member::tookPart).count(), agreed, others);
    }

    /** Minutes tell heads, not names, so the proposer is taken for one of those that agree. */
    private int othersThan(int agreed) {
        var proposes = indexOf(proposer).isPresent();
        return proposes ? agreed - 1 : agreed;
    }

    private Optional<Integer> indexOf(String person) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).person().equals(person)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
