package vn.daihoi.document;

import java.time.LocalDateTime;

/**
 * A document as lists show it.
 *
 * @param rounds of scrutiny, the adoption by the committee being the first
 * @param returns how often vetting lines, standing members or the authority sent it back
 * @param lockedVersion the final version, null before
 */
public record DocumentView(
        String id,
        String congress,
        String type,
        DocumentPath path,
        String title,
        DocumentState state,
        int versions,
        int rounds,
        int returns,
        Integer lockedVersion,
        LocalDateTime closedAt) {

    /** APPROVED, by whoever has the say on it, or WITHDRAWN; null while in work. */
    public String outcome() {
        return !state.closed() ? null : state == DocumentState.WITHDRAWN ? "WITHDRAWN" : "APPROVED";
    }
}
