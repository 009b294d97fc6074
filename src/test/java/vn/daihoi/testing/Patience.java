package vn.daihoi.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits in real time for what runs by itself. */
public final class Patience {

    private static final long PAUSE_MILLIS = 50;

    private Patience() {}

    /** @param state told when it did not come in time */
    public static void until(Duration most, BooleanSupplier come, Supplier<?> state) {
        var end = System.nanoTime() + most.toNanos();
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + most + ": " + state.get());
            }
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
