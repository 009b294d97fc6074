package vn.daihoi.decision;

import vn.daihoi.shared.UseCase;

/** The office records what a meeting decided. */
@UseCase
public class RecordMeeting {

    private final Decisions decisions;

    RecordMeeting(Decisions decisions) {
        this.decisions = decisions;
    }

    public void record(Command command) {
        var decision = decisions.require(command.decision());
        decision.hold(command.meeting());
        decision.amend(command.amendments());
        decisions.save(decision);
    }

    /** @param amendments what was changed while approving; null when nothing was */
    public record Command(String decision, Meeting meeting, String amendments) {}
}
