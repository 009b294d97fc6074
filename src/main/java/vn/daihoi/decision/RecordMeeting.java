package vn.daihoi.decision;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.daihoi.shared.UseCase;

/** The office records what a meeting decided. */
@UseCase
public class RecordMeeting {

    private final Decisions decisions;
    private final Clock clock;

    RecordMeeting(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public MeetingOutcome record(Command command) {
        var decision = decisions.require(command.decision());
        var fault = MeetingOutcome.of(command, decision);
        if (fault != MeetingOutcome.RECORDED) {
            return fault;
        }
        decision.hold(command.meeting(), command.present(), command.recused(), LocalDateTime.now(clock));
        decision.amend(command.amendments());
        if (decision.standing() == Outcome.RETURNED && command.amendments().isEmpty()) {
            return MeetingOutcome.RETURNED_WITHOUT_POINTS;
        }
        decisions.save(decision);
        decisions.attend(decision);
        return fault;
    }

    /**
     * @param present members who sat in, by person id, recused ones too
     * @param recused members who took no part in this item, with the reason
     * @param amendments what was changed while approving, or has to be mended, in order
     */
    public record Command(
            String decision,
            Meeting meeting,
            Set<String> present,
            Map<String, String> recused,
            List<Amendment> amendments) {}
}
