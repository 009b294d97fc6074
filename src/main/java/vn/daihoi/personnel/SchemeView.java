package vn.daihoi.personnel;

import java.time.LocalDateTime;

/**
 * A scheme without its names.
 *
 * @param vettingRound how often it was submitted
 * @param returns how often it came back with points
 */
public record SchemeView(
        String id,
        String congress,
        SchemeState state,
        Procedure procedure,
        int vettingRound,
        int returns,
        LocalDateTime closedAt) {}
