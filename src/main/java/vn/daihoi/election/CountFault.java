package vn.daihoi.election;

import java.util.List;

/**
 * Why a sheet is not taken.
 *
 * @param row of the votes, from 0; -1 where the fault is in no row
 */
public record CountFault(Kind kind, int row, List<Object> arguments) {

    public enum Kind {
        ALREADY_COUNTED,
        TELLER_STANDS,
        SAME_TELLER,
        NAME_TWICE,
        WITHDRAWN,
        NOT_ON_THE_LIST,
        NAMES_MISSING,
        MORE_THAN_ISSUED,
        DOES_NOT_ADD_UP,
        CAUSES_DO_NOT_ADD_UP,
        MORE_VOTES_THAN_BALLOTS,
        MORE_VOTES_THAN_SEATS
    }

    static CountFault of(Kind kind, Object... arguments) {
        return new CountFault(kind, -1, List.of(arguments));
    }

    static CountFault at(Kind kind, int row, Object... arguments) {
        return new CountFault(kind, row, List.of(arguments));
    }
}
