package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A plan as it is kept.
 *
 * @param source the plan file; every reading of the plan goes back to it
 * @param registerNumber for example {@code 12-KH/HU}; null until it is issued
 * @param reading of the source, which is read once however often it is asked for
 */
public record StoredPlan(
        String id,
        String issuer,
        String title,
        PlanState state,
        String source,
        LocalDate signedOn,
        String registerNumber,
        LocalDate issuedOn,
        Supplier<PlanFile> reading) {

    /** The plan as it was last amended. */
    public PlanFile file() {
        return reading.get();
    }

    public byte[] bytes() {
        return source.getBytes(StandardCharsets.UTF_8);
    }
}
