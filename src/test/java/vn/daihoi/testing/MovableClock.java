package vn.daihoi.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Stands still until a test moves it. */
public class MovableClock extends Clock {

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now =
            LocalDateTime.of(2025, 1, 9, 8, 0).atZone(VIET_NAM).toInstant();

    public void moveTo(LocalDateTime moment) {
        now = moment.atZone(VIET_NAM).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VIET_NAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
