package vn.daihoi.deadline.request;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Somebody asks for more time, or for the clock to stand still.
 *
 * @param wanted the due day asked for; null when the clock is to stand still
 * @param waitsFor the body that has to answer first; null when more time is asked for
 * @param state OPEN, GRANTED, REFUSED or VOID, when the work was done or moved before anybody answered
 * @param answer reason of a refusal
 */
public record TimeRequest(
        String id,
        String deadline,
        int round,
        String person,
        String personName,
        LocalDate wanted,
        String waitsFor,
        String reason,
        LocalDateTime askedAt,
        String state,
        String answer,
        LocalDate granted,
        String decidedBy,
        LocalDateTime decidedAt) {

    static final String COLUMNS =
            "id, deadline, round, person, person_name, wanted, waits_for, reason, asked_at, state,"
                    + " answer, granted, decided_by, decided_at";

    TimeRequest answered(CloseRequest.Answer given, LocalDateTime at) {
        return new TimeRequest(
                id,
                deadline,
                round,
                person,
                personName,
                wanted,
                waitsFor,
                reason,
                askedAt,
                given.state(),
                given.reason(),
                given.granted(),
                given.by().id(),
                at);
    }

    public boolean open() {
        return state.equals("OPEN");
    }
}
