package vn.daihoi.document.vetting;

import java.util.List;
import vn.daihoi.document.SubmitVersion;
import vn.daihoi.document.VersionStage;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** The drafters mend what the committee asked for. */
@UseCase
public class ReviseForCommittee {

    private final VettingQueries queries;
    private final Points points;
    private final SubmitVersion versions;

    ReviseForCommittee(VettingQueries queries, Points points, SubmitVersion versions) {
        this.queries = queries;
        this.points = points;
        this.versions = versions;
    }

    /** @return remarks without an answer; nothing is stored unless there is none */
    public List<Point> revise(Command command) {
        var matched = AnsweredPoints.match(queries.openRemarks(command.document()), command.answers());
        if (matched.missing().isEmpty()) {
            matched.answers().forEach((point, answer) -> points.answer(command.document(), point, answer));
            versions.submit(new SubmitVersion.Command(
                    command.document(), VersionStage.COMMITTEE, command.content(), null, command.by()));
        }
        return matched.missing();
    }

    public record Command(String document, List<PointAnswer> answers, String content, Actor by) {}
}
