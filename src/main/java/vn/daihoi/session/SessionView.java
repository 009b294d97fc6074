package vn.daihoi.session;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * How a sitting went.
 *
 * @param endedAt null while it lasts; so are {@code startedAt}, {@code days} and {@code overLimitReason}
 */
public record SessionView(
        int number,
        SittingKind kind,
        LocalDateTime openedAt,
        LocalDateTime startedAt,
        LocalDateTime endedAt,
        BigDecimal days,
        String overLimitReason) {}
