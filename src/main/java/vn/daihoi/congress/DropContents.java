package vn.daihoi.congress;

import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.Workflow;

/** Takes contents out of a congress that was not held yet; without any election the approval of personnel stops. */
@UseCase
public class DropContents {

    /** What the process waits for. */
    public static final String PERSONNEL_DROPPED = "congress.personnelDropped";

    private final CongressQueries congresses;
    private final JdbcClient jdbc;
    private final Workflow workflow;
    private final MarkStage stages;
    private final ApplicationEventPublisher events;

    DropContents(
            CongressQueries congresses,
            JdbcClient jdbc,
            Workflow workflow,
            MarkStage stages,
            ApplicationEventPublisher events) {
        this.congresses = congresses;
        this.jdbc = jdbc;
        this.workflow = workflow;
        this.stages = stages;
        this.events = events;
    }

    /** @return false when the congress was held or ended before */
    public boolean drop(Command command) {
        var congress = congresses.require(command.congress());
        if (congress.state() != CongressState.PREPARING) {
            return false;
        }
        var left = new HashSet<>(congress.contents());
        left.removeAll(command.contents());
        jdbc.sql("update congress set version = version + 1, contents = :contents where id = :id")
                .param("contents", CongressRows.text(left))
                .param("id", congress.id())
                .update();
        events.publishEvent(new ContentsDropped(congress.id(), command.contents(), command.reason()));
        if (congress.elects() && !elections(left)) {
            stages.mark(congress.id(), Stage.PERSONNEL, StageState.DROPPED);
            workflow.correlateAll(PERSONNEL_DROPPED, congress.id());
        }
        return true;
    }

    private static boolean elections(Set<CongressContent> contents) {
        return contents.contains(CongressContent.COMMITTEE_ELECTION)
                || contents.contains(CongressContent.DELEGATE_ELECTION);
    }

    public record Command(String congress, Set<CongressContent> contents, String reason) {}
}
