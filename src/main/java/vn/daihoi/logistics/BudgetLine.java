package vn.daihoi.logistics;

import java.math.BigDecimal;

/**
 * One line of an estimate.
 *
 * @param unitPrice in đồng
 * @param norm rate that it follows; null when none is named
 */
public record BudgetLine(String category, String item, BigDecimal quantity, BigDecimal unitPrice, String norm) {

    /** In whole đồng. */
    public BigDecimal amount() {
        return quantity.multiply(unitPrice).setScale(0, java.math.RoundingMode.HALF_UP);
    }
}
