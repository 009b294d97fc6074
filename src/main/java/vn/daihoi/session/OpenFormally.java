package vn.daihoi.session;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.PapersPassed;
import vn.daihoi.shared.UseCase;

/** The congress elects its organs by show of hands and passes its rules, in a preparatory session or at the opening. */
@UseCase
public class OpenFormally {

    private final JdbcClient jdbc;
    private final Sittings sittings;
    private final SeatOrgans organs;
    private final ApplicationEventPublisher events;

    OpenFormally(JdbcClient jdbc, Sittings sittings, SeatOrgans organs, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sittings = sittings;
        this.organs = organs;
        this.events = events;
    }

    public void open(Command command) {
        var sitting = sittings.require(command.congress());
        organs.seat(sitting, Venue.CONGRESS, command.organs());
        keep(sitting, command);
        events.publishEvent(new PapersPassed(command.congress(), command.passed()));
    }

    private void keep(Sitting sitting, Command command) {
        var times = command.times();
        jdbc.sql("insert into session_opening (congress, sitting, prep_start, prep_end, opened_at, in_favour, passed,"
                        + " higher_drafts, notes) values (:congress, :sitting, :prepStart, :prepEnd, :opened,"
                        + " :inFavour, :passed, :drafts, :notes)")
                .param("congress", sitting.congress())
                .param("sitting", sitting.number())
                .param("prepStart", times.preparatoryEnd() == null ? null : times.begin())
                .param("prepEnd", times.preparatoryEnd())
                .param("opened", times.begin())
                .param("inFavour", command.inFavour())
                .param("passed", String.join(",", command.passed()))
                .param("drafts", command.notes().higherDraftsDiscussed())
                .param("notes", command.notes().text())
                .update();
    }

    public record Command(
            String congress, Times times, List<OrganMember> organs, int inFavour, List<String> passed, Notes notes) {}

    /** @param preparatoryEnd null without a preparatory session */
    public record Times(LocalDateTime begin, LocalDateTime preparatoryEnd) {}

    public record Notes(boolean higherDraftsDiscussed, String text) {}
}
