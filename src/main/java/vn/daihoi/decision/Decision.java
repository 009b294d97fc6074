package vn.daihoi.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One matter before one body. */
class Decision {

    final String id;
    final Subject subject;
    final String body;
    final String proposer;
    final LocalDateTime openedAt;
    final List<Member> members;
    /** Whom the proposer substituted, or null: the same eyes. */
    String proposedFor;

    int version;
    Majority majority = Majority.USUAL;
    Mode mode;
    LocalDate closingOn;
    boolean extended;
    Meeting meeting;
    String question;
    String papers;
    LocalDate meetingOn;
    List<Amendment> amendments = List.of();
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

    void arrange(Mode how, Majority rule, LocalDate day) {
        mode = how;
        majority = rule;
        closingOn = how == Mode.OPINIONS ? day : null;
        meetingOn = how == Mode.MEETING ? day : null;
    }

    void ask(String matter, String enclosed) {
        question = matter;
        papers = enclosed;
    }

    /** The day on which opinions close, or on which the body meets. */
    LocalDate day() {
        return mode == Mode.MEETING ? meetingOn : closingOn;
    }

    /** Each member has one opinion, given while the matter is open. */
    OpinionOutcome give(Member opinion) {
        var place = indexOf(opinion.person());
        if (place.isEmpty()) {
            return OpinionOutcome.NOT_A_MEMBER;
        }
        if (outcome != null || late(opinion)) {
            return OpinionOutcome.CLOSED;
        }
        if (members.get(place.get()).tookPart()) {
            return OpinionOutcome.GIVEN_BEFORE;
        }
        members.set(place.get(), opinion);
        return OpinionOutcome.RECORDED;
    }

    /** The closing date is the last day that counts, even where nothing has closed the matter yet. */
    private boolean late(Member opinion) {
        return closingOn != null && opinion.givenAt().toLocalDate().isAfter(closingOn);
    }

    void hold(Meeting held, Set<String> present, Map<String, String> recused, LocalDateTime at) {
        meeting = held;
        members.replaceAll(member -> present.contains(member.person())
                ? member.inMeeting(recused.get(member.person()), at)
                : Member.waiting(member.person(), member.name()));
    }

    /** Without a decision the closing date, or the meeting, moves once. */
    void extendTo(LocalDate day) {
        closingOn = mode == Mode.OPINIONS ? day : null;
        meetingOn = mode == Mode.MEETING ? day : null;
        extended = true;
    }

    void amend(List<Amendment> changes) {
        amendments = List.copyOf(changes);
    }

    Outcome determine(LocalDateTime now) {
        arithmetic = majority.explain(count());
        outcome = standing();
        closedAt = now;
        return outcome;
    }

    /** @return false when it is decided already */
    boolean withdraw(LocalDateTime now) {
        if (outcome != null) {
            return false;
        }
        outcome = Outcome.WITHDRAWN;
        closedAt = now;
        return true;
    }

    /** What the count amounts to at this moment. */
    Outcome standing() {
        var count = count();
        if (!majority.quorum(count) || majority.onlyTheProposer(count)) {
            return Outcome.NOT_DECIDED;
        }
        if (!majority.enough(count)) {
            return Outcome.RETURNED;
        }
        return amendments.isEmpty() ? Outcome.APPROVED : Outcome.APPROVED_WITH_AMENDMENTS;
    }

    /** Back to the members: the same electorate, the opinions given so far kept. */
    void reopen() {
        outcome = null;
        closedAt = null;
    }

    Count count() {
        if (meeting != null) {
            var votes = meeting.votes();
            return new Count(members.size(), votes.present(), votes.agreed(), othersThan(votes.agreed()));
        }
        var agreed = (int) members.stream().filter(Member::agrees).count();
        var others = (int) members.stream()
                .filter(member -> member.agrees() && !proposed(member))
                .count();
        return new Count(
                members.size(), (int) members.stream().filter(Member::tookPart).count(), agreed, others);
    }

    /** Minutes tell heads, not names, so a proposer who voted is taken for one of those that agree. */
    private int othersThan(int agreed) {
        var voted = (int) members.stream()
                .filter(member -> proposed(member) && member.attended() && !member.tookPart())
                .count();
        return Math.max(0, agreed - voted);
    }

    private boolean proposed(Member member) {
        return member.person().equals(proposer) || member.person().equals(proposedFor);
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
