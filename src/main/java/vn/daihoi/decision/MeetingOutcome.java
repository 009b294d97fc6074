package vn.daihoi.decision;

import java.util.stream.Collectors;

/** What became of the record of a meeting. */
public enum MeetingOutcome {
    RECORDED,
    NOT_A_MEMBER,
    RECUSED_NOT_PRESENT,
    /** Agreed, disagreed, other views and members without part must make up those present. */
    VOTES_NOT_IN_BALANCE,
    /** Nothing goes back without saying what has to be mended. */
    RETURNED_WITHOUT_POINTS;

    static MeetingOutcome of(RecordMeeting.Command command, Decision decision) {
        var members = decision.members.stream().map(Member::person).collect(Collectors.toSet());
        if (!members.containsAll(command.present())) {
            return NOT_A_MEMBER;
        }
        if (!command.present().containsAll(command.recused().keySet())) {
            return RECUSED_NOT_PRESENT;
        }
        var votes = command.meeting().votes();
        var heads = votes.agreed()
                + votes.disagreed()
                + votes.other()
                + command.recused().size();
        return heads == command.present().size() && votes.present() == heads ? RECORDED : VOTES_NOT_IN_BALANCE;
    }
}
