package vn.daihoi.records;

import java.time.LocalDate;

/** Where a chain ends at present. */
record ChainHead(String chain, long lastPlace, String lastHash, LocalDate sealedOn, long closedPlace) {

    static final String BEGINNING = "0".repeat(64);

    static ChainHead none(String chain) {
        return new ChainHead(chain, 0, BEGINNING, null, 0);
    }

    ChainHead after(JournalTicket ticket, LocalDate today) {
        var hash = JournalLine.hashAfter(lastHash, ticket.print());
        return new ChainHead(chain, lastPlace + 1, hash, today, closedPlace);
    }

    /** One line of a daily head. */
    String line() {
        return chain + " " + lastPlace + " " + lastHash;
    }
}
