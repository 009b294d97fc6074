package vn.daihoi.session.attendance;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.PapersPassed;
import vn.daihoi.congress.voter.ChangeVoter;
import vn.daihoi.session.AbsenceCause;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Takes over the credentials report; delegates without standing count no longer. */
@UseCase
public class ExcludeVoters {

    private static final String REPORT = "CREDENTIALS_REPORT";

    private final JdbcClient jdbc;
    private final Attendances attendances;
    private final Electorates electorates;
    private final ChangeVoter voters;
    private final ApplicationEventPublisher events;

    ExcludeVoters(
            JdbcClient jdbc,
            Attendances attendances,
            Electorates electorates,
            ChangeVoter voters,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.attendances = attendances;
        this.electorates = electorates;
        this.voters = voters;
        this.events = events;
    }

    public void exclude(Command command) {
        report(command);
        for (int place = 0; place < command.rejected().size(); place++) {
            reject(command, place, command.rejected().get(place));
        }
        electorates.reckonAgain(command.congress());
        events.publishEvent(new PapersPassed(command.congress(), List.of(REPORT)));
    }

    private void report(Command command) {
        jdbc.sql("insert into session_credentials (congress, eligible, complaints, in_favour, report)"
                        + " values (:congress, :eligible, :complaints, :inFavour, :report)")
                .param("congress", command.congress())
                .param("eligible", command.report().eligible())
                .param("complaints", command.report().complaints())
                .param("inFavour", command.report().inFavour())
                .param("report", command.report().paper())
                .update();
        for (int place = 0; place < command.structure().size(); place++) {
            jdbc.sql("insert into session_structure (congress, place, item, heads)"
                            + " values (:congress, :place, :item, :heads)")
                    .param("congress", command.congress())
                    .param("place", place)
                    .param("item", command.structure().get(place).item())
                    .param("heads", command.structure().get(place).heads())
                    .update();
        }
    }

    private void reject(Command command, int place, Rejected rejected) {
        var congress = command.congress();
        jdbc.sql("insert into session_rejected (congress, place, voter, name, ground)"
                        + " values (:congress, :place, :voter, :name, :ground)")
                .param("congress", congress)
                .param("place", place)
                .param("voter", rejected.voter())
                .param("name", rejected.name())
                .param("ground", rejected.ground())
                .update();
        var ground = new ChangeVoter.Ground(AbsenceCause.REJECTED.name(), rejected.ground());
        voters.change(new ChangeVoter.Command(congress, rejected.voter(), true, ground, command.by()));
        attendances.exclude(congress, new Absence(rejected.voter(), rejected.name(), AbsenceCause.REJECTED, null));
    }

    public record Command(String congress, Report report, List<Rejected> rejected, List<Item> structure, Actor by) {}

    /** @param paper id of the stored file */
    public record Report(int eligible, int complaints, int inFavour, String paper) {}

    public record Rejected(String voter, String name, String ground) {}

    public record Item(String item, int heads) {}
}
