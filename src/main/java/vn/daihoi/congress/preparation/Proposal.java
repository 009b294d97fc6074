package vn.daihoi.congress.preparation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Days and place that a unit proposes for its congress.
 *
 * @param days duration, the preparatory session counted in; null when only days are moved
 * @param venue null to keep the one agreed before
 * @param postponedBecause null for the first day of a congress
 */
public record Proposal(
        LocalDate firstDay,
        LocalDate lastDay,
        BigDecimal days,
        LocalDateTime preparatoryAt,
        String venue,
        Integer voters,
        Integer guests,
        String shortNoticeReason,
        String postponedBecause) {}
