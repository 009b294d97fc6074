package vn.daihoi.rehearsal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;

/** {@code summary.json}, to the letter of the plan file's documentation. */
record Summary(
        PlanPart plan,
        String scenario,
        long seed,
        String virtualStart,
        String virtualEnd,
        double seconds,
        List<FindingPart> findings,
        List<Unit> units,
        List<Review> reviews,
        RollOutPart rollOut,
        Totals totals,
        JournalPart journal,
        Open open,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Events.Event> events) {

    record PlanPart(String id, String registerNumber) {}

    record FindingPart(String severity, String code, String path) {}

    record Unit(
            String id,
            String type,
            String authority,
            String congressType,
            List<String> contents,
            BigDecimal maxDays,
            int convened,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean assumed,
            int guests,
            String congressDate,
            BigDecimal days,
            String outcome,
            String recognisedOn,
            List<DocumentPart> documents,
            List<ElectionPart> elections,
            int tasksCompleted,
            int returns,
            int escalations,
            int amended) {}

    record DocumentPart(String type, int rounds, String outcome) {}

    record ElectionPart(String body, int seats, int candidates, int base, int rounds, int elected) {}

    record Review(String scope, String unit, String heldOn, int closedUnits, List<String> openUnits, int lessons) {}

    record RollOutPart(int planned, int played, int recognised, int lessonsAnswered) {}

    record Totals(int tasksCompleted, int mails, int escalations, int registered) {}

    record JournalPart(long entries, boolean verified) {}

    record Open(long processes, int tasks, long incidents) {}
}
