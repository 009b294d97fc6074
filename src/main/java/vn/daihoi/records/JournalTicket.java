package vn.daihoi.records;

/**
 * Comes into being with an entry and lasts until it is sealed. The seal is made of the ticket alone, so an entry that was
 * altered meanwhile does not fit its hash, and one that is gone leaves its place empty.
 *
 * @param print of the entry as it was journalled
 */
record JournalTicket(long entered, String entry, String chain, String print) {}
