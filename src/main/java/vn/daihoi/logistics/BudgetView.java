package vn.daihoi.logistics;

import java.math.BigDecimal;

/** One version of a unit's budget, in đồng; what has not been reached yet is null. */
public record BudgetView(
        String congress,
        int version,
        BigDecimal total,
        String fundedFrom,
        String appraisal,
        BigDecimal appraisedTotal,
        BigDecimal proposed,
        BigDecimal fromBudget,
        BigDecimal ownFunds,
        String conclusion,
        BigDecimal approved) {

    /** What stands after appraisal, else what was estimated. */
    public BigDecimal standing() {
        return appraisedTotal != null ? appraisedTotal : total;
    }
}
