package vn.daihoi.congress.web;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.daihoi.congress.preparation.Proposal;
import vn.daihoi.congress.preparation.Proposals;

/** What was proposed, as the one who agrees reads it. */
final class ProposalText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ProposalText() {}

    static Map<String, Object> of(Proposals proposals, String congress) {
        return proposals
                .latest(congress)
                .<Map<String, Object>>map(proposal -> Map.of("proposal", text(proposal)))
                .orElse(Map.of());
    }

    private static String text(Proposal proposal) {
        var text =
                new StringBuilder(DAY.format(proposal.firstDay())).append(" – ").append(DAY.format(proposal.lastDay()));
        if (proposal.venue() != null) {
            text.append("; ").append(proposal.venue());
        }
        if (proposal.shortNoticeReason() != null) {
            text.append("; ").append(proposal.shortNoticeReason());
        }
        if (proposal.postponedBecause() != null) {
            text.append("; ").append(proposal.postponedBecause());
        }
        return text.toString();
    }
}
