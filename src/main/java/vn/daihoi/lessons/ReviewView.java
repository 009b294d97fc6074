package vn.daihoi.lessons;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One look back.
 *
 * @param caseId the pilot's congress, or the plan
 * @param state OPEN or CLOSED
 * @param closedUnits how many pilots had closed when it was held; null before
 * @param openUnits the others, comma-separated organisations
 */
public record ReviewView(
        String id,
        ReviewScope scope,
        String caseId,
        String plan,
        String superior,
        String state,
        LocalDate heldOn,
        String chairedBy,
        Integer invited,
        Integer attended,
        String conclusions,
        Integer closedUnits,
        String openUnits,
        String registerNumber,
        String notice,
        LocalDateTime openedAt) {}
