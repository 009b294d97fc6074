package vn.daihoi.election;

import java.util.List;

/**
 * Why a list cannot stand.
 *
 * @param row of the nominees or the names from the floor, from 0; -1 where the fault is in no row
 */
public record ListFault(Kind kind, int row, List<Object> arguments) {

    public enum Kind {
        SEATS_GIVEN,
        SEATS_FREE,
        NUMBER_NOT_VOTED,
        NUMBER_GIVEN,
        NUMBER_NOT_PASSED,
        NOMINEE_TWICE,
        OVER_CAP,
        TOO_FEW_NAMES,
        NO_NAMES,
        STANDS_BOUND,
        NOMINATES_BOUND,
        TELLERS_STAND,
        NEW_TELLER_STANDS,
        BOARD_NOT_PASSED,
        LIST_NOT_PASSED,
        OVER_ATTENDING
    }

    static ListFault of(Kind kind, Object... arguments) {
        return new ListFault(kind, -1, List.of(arguments));
    }

    static ListFault at(Kind kind, int row) {
        return new ListFault(kind, row, List.of());
    }
}
