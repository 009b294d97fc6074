package vn.daihoi.congress.preparation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.Notice;
import vn.daihoi.congress.stage.MarkStage;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageState;
import vn.daihoi.congress.voter.Voter;
import vn.daihoi.congress.voter.VoterQueries;
import vn.daihoi.shared.UseCase;

/** Announces the opening and freezes the voters' list. */
@UseCase
public class Announcements {

    private final CongressQueries congresses;
    private final ApprovalAuthority authority;
    private final Proposals proposals;
    private final VoterQueries voters;
    private final GuestList guests;
    private final JdbcClient jdbc;
    private final MarkStage stages;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Announcements(
            CongressQueries congresses,
            ApprovalAuthority authority,
            Proposals proposals,
            VoterQueries voters,
            GuestList guests,
            JdbcClient jdbc,
            MarkStage stages,
            WorkingCalendar calendar,
            Clock clock) {
        this.congresses = congresses;
        this.authority = authority;
        this.proposals = proposals;
        this.voters = voters;
        this.guests = guests;
        this.jdbc = jdbc;
        this.stages = stages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The same day is announced once. */
    public void announce(String id) {
        var congress = congresses.require(id);
        if (announced(congress)) {
            return;
        }
        var today = LocalDate.now(clock);
        jdbc.sql("insert into congress_announcement (congress, number, announced_on, first_day, notice_days, reason)"
                        + " values (:congress, (select coalesce(max(number), 0) + 1 from congress_announcement"
                        + " where congress = :congress), :today, :first, :notice, :reason)")
                .param("congress", id)
                .param("today", today)
                .param("first", congress.firstDay())
                .param("notice", Notice.days(today, congress.firstDay(), calendar))
                .param("reason", reason(congress), Types.VARCHAR)
                .update();
        jdbc.sql("update congress set announced_on = :today where id = :id")
                .param("today", today)
                .param("id", id)
                .update();
    }

    private boolean announced(CongressView congress) {
        return jdbc.sql("select count(*) from congress_announcement where congress = :congress and first_day = :first"
                                + " and number = (select max(number) from congress_announcement"
                                + " where congress = :congress)")
                        .param("congress", congress.id())
                        .param("first", congress.firstDay())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String reason(CongressView congress) {
        return proposals
                .latest(congress.id())
                .filter(proposal -> proposal.firstDay().equals(congress.firstDay()))
                .map(Proposal::shortNoticeReason)
                .orElse(null);
    }

    /** After another day was fixed. */
    public Renewal again(String id) {
        var congress = congresses.require(id);
        if (congress.course().announcedOn() == null) {
            return Renewal.NOT_ANNOUNCED;
        }
        announce(id);
        return congress.course().consentOn() == null ? Renewal.ANNOUNCED : Renewal.CONSENT;
    }

    public void freeze(String congress) {
        jdbc.sql("update congress set voters_frozen = true where id = :id")
                .param("id", congress)
                .update();
        stages.mark(congress, Stage.DATE, StageState.DONE);
    }

    public List<String> concerned(String congress) {
        var view = congresses.require(congress);
        var concerned = new ArrayList<>(authority.approvers(congress));
        concerned.add("WORKING_GROUP@" + view.superior());
        view.course()
                .subcommittees()
                .forEach(subcommittee -> concerned.add(subcommittee.name() + "_SUBCOMMITTEE@" + view.unit()));
        concerned.addAll(invited(congress));
        return concerned;
    }

    /** Person ids and {@code ROLE@organisation} of all that are invited and can be reached. */
    public List<String> invited(String congress) {
        var unit = congresses.require(congress).unit();
        var invited = new ArrayList<>(List.of("COMMITTEE@" + unit));
        voters.convened(congress).stream()
                .map(Voter::person)
                .filter(person -> person != null)
                .forEach(invited::add);
        invited.addAll(guests.reachable(congress));
        return invited;
    }
}
