package vn.daihoi.congress.preparation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.shared.UseCase;

/** The unit proposes when and where its congress meets. */
@UseCase
public class ProposeDate {

    private final CongressQueries congresses;
    private final Proposals proposals;
    private final ProposalCheck check;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposeDate(CongressQueries congresses, Proposals proposals, ProposalCheck check, JdbcClient jdbc, Clock clock) {
        this.congresses = congresses;
        this.proposals = proposals;
        this.check = check;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return why not; empty when it is proposed */
    public Optional<ProposalCheck.Fault> propose(String congress, Proposal proposal) {
        var view = congresses.require(congress);
        var fault = check.check(view, proposal);
        if (fault.isEmpty()) {
            insert(congress, proposal, check.pastDeadline(view, proposal));
        }
        return fault;
    }

    private void insert(String congress, Proposal proposal, boolean pastDeadline) {
        jdbc.sql("insert into congress_proposal (congress, number, first_day, last_day, days, preparatory_at, venue,"
                        + " voters, guests, short_notice_reason, postponed_because, past_deadline, proposed_at)"
                        + " values (:congress, :number, :first, :last, :days, :preparatory, :venue, :voters, :guests,"
                        + " :shortNotice, :postponed, :past, :at)")
                .param("congress", congress)
                .param("number", proposals.count(congress) + 1)
                .param("first", proposal.firstDay())
                .param("last", proposal.lastDay())
                .param("days", proposal.days(), Types.NUMERIC)
                .param("preparatory", proposal.preparatoryAt(), Types.TIMESTAMP)
                .param("venue", proposal.venue(), Types.VARCHAR)
                .param("voters", proposal.voters(), Types.INTEGER)
                .param("guests", proposal.guests(), Types.INTEGER)
                .param("shortNotice", proposal.shortNoticeReason(), Types.VARCHAR)
                .param("postponed", proposal.postponedBecause(), Types.VARCHAR)
                .param("past", pastDeadline)
                .param("at", LocalDateTime.now(clock))
                .update();
    }
}
