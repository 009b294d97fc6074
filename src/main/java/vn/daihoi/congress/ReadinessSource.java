package vn.daihoi.congress;

import java.util.Map;

/** What the facts of a room say of the conditions that readiness is held against. */
public interface ReadinessSource {

    /** Only the conditions that the room knows. */
    Map<Condition, Boolean> conditions(String congress);
}
