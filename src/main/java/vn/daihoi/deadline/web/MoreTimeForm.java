package vn.daihoi.deadline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.daihoi.deadline.request.AskForTime;

/** What was typed to ask for more time, as it was typed. */
record MoreTimeForm(String kind, String wanted, String waitsFor, String reason) {

    static final MoreTimeForm EMPTY = new MoreTimeForm("TIME", "", "", "");

    public boolean waits() {
        return "WAIT".equals(kind);
    }

    AskForTime.Command command(String deadline, String person) {
        return new AskForTime.Command(deadline, person, waits(), day(), waitsFor, reason);
    }

    private LocalDate day() {
        try {
            return wanted == null || wanted.isBlank() ? null : LocalDate.parse(wanted);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
