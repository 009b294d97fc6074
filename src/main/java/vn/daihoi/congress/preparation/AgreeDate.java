package vn.daihoi.congress.preparation;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.date.DateCongress;
import vn.daihoi.shared.UseCase;

/** The authority agrees to the days that the unit proposed last, or wants others. */
@UseCase
public class AgreeDate {

    private final CongressQueries congresses;
    private final Proposals proposals;
    private final ProposalCheck check;
    private final DateCongress date;
    private final JdbcClient jdbc;

    AgreeDate(
            CongressQueries congresses, Proposals proposals, ProposalCheck check, DateCongress date, JdbcClient jdbc) {
        this.congresses = congresses;
        this.proposals = proposals;
        this.check = check;
        this.date = date;
        this.jdbc = jdbc;
    }

    public Outcome agree(Command command) {
        var proposal = proposals.latest(command.congress()).orElseThrow();
        var fault = command.agreed() ? fault(command, proposal) : Outcome.DONE;
        if (fault != Outcome.DONE) {
            return fault;
        }
        note(command);
        if (command.agreed()) {
            heads(command.congress(), proposal);
            date.date(new DateCongress.Command(
                    command.congress(), proposal.firstDay(), proposal.lastDay(), proposal.venue()));
        }
        return Outcome.DONE;
    }

    private Outcome fault(Command command, Proposal proposal) {
        if (check.tooShort(proposal.firstDay()) && !command.accepts().shortNotice()) {
            return Outcome.SHORT_NOTICE;
        }
        var past = proposal.postponedBecause() != null
                && check.pastDeadline(congresses.require(command.congress()), proposal);
        return past && !command.accepts().pastDeadline() ? Outcome.PAST_DEADLINE : Outcome.DONE;
    }

    private void note(Command command) {
        jdbc.sql("update congress_proposal set agreed = :agreed, view_given = :words, attended_by = :attendedBy"
                        + " where congress = :congress and number = :number")
                .param("agreed", command.agreed())
                .param("words", command.words(), Types.VARCHAR)
                .param("attendedBy", command.attendedBy(), Types.VARCHAR)
                .param("congress", command.congress())
                .param("number", proposals.count(command.congress()))
                .update();
    }

    private void heads(String congress, Proposal proposal) {
        if (proposal.voters() != null) {
            jdbc.sql("update congress set convened = :voters, guests = :guests, assumed = false where id = :id")
                    .param("voters", proposal.voters())
                    .param("guests", proposal.guests(), Types.INTEGER)
                    .param("id", congress)
                    .update();
        }
    }

    public enum Outcome {
        DONE,
        /** Less than 30 working days are left, and that was not accepted. */
        SHORT_NOTICE,
        /** Later than the plan allows, and that was not accepted. */
        PAST_DEADLINE
    }

    /** @param attendedBy who comes for the authority; null when open */
    public record Command(String congress, boolean agreed, Accepts accepts, String words, String attendedBy) {}

    public record Accepts(boolean shortNotice, boolean pastDeadline) {}
}
