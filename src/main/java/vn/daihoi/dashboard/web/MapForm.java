package vn.daihoi.dashboard.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** What a process map shows, as it stands in the address; what is not understood gets its usual value. */
record MapForm(String process, String plan, String congress, String heat, String at) {

    static final List<String> PROCESSES = List.of(
            "unit-congress",
            "document-vetting",
            "personnel-approval",
            "collegial-decision",
            "congress-session",
            "election",
            "review-meeting",
            "plan-issuance",
            "pilot-programme",
            "plan-amendment");
    static final List<String> HEATS = List.of("open", "late", "time");

    /** Whether it is about one congress. */
    boolean about() {
        return congress != null && !congress.isEmpty();
    }

    String shownProcess() {
        return PROCESSES.contains(process == null ? "" : process) ? process : PROCESSES.get(0);
    }

    String shownHeat() {
        return Set.copyOf(HEATS).contains(heat == null ? "" : heat) ? heat : HEATS.get(0);
    }

    /** The end of the day that is wanted; null for now. */
    LocalDateTime moment() {
        try {
            return at == null || at.isBlank()
                    ? null
                    : LocalDate.parse(at).plusDays(1).atStartOfDay();
        } catch (DateTimeParseException mended) {
            return null;
        }
    }
}
