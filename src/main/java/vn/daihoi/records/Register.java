package vn.daihoi.records;

import vn.daihoi.shared.Text;

/**
 * A book of outgoing documents.
 *
 * @param organisation whose book it is
 * @param symbol what follows the number, e.g. {@code KH/HU}
 */
public record Register(String organisation, String symbol) {

    public Register {
        symbol = Text.normal(symbol.strip());
    }

    public String number(int serial) {
        return serial + "-" + symbol;
    }
}
