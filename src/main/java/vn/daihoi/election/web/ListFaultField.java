package vn.daihoi.election.web;

import vn.daihoi.election.ListFault;
import vn.daihoi.workflow.FieldError;

/** Where on the form a fault of the list is shown, and in which words. */
final class ListFaultField {

    private ListFaultField() {}

    static FieldError error(ListFault fault) {
        return new FieldError(field(fault), "election.error." + message(fault.kind()), fault.arguments());
    }

    private static String field(ListFault fault) {
        return switch (fault.kind()) {
            case SEATS_GIVEN, SEATS_FREE -> "seats";
            case NUMBER_NOT_VOTED, NUMBER_GIVEN, NUMBER_NOT_PASSED -> "numberInFavour";
            case NOMINEE_TWICE -> "nominees[" + fault.row() + "].candidate";
            case OVER_CAP, TOO_FEW_NAMES, NO_NAMES, TELLERS_STAND -> "nominees";
            case NEW_TELLER_STANDS -> "newTellers";
            case BOARD_NOT_PASSED -> "tellersInFavour";
            case STANDS_BOUND -> "floorNames[" + fault.row() + "].fullName";
            case NOMINATES_BOUND -> "floorNames[" + fault.row() + "].nominatedBy";
            case LIST_NOT_PASSED, OVER_ATTENDING -> "listInFavour";
        };
    }

    private static String message(ListFault.Kind kind) {
        return switch (kind) {
            case SEATS_GIVEN -> "seatsGiven";
            case SEATS_FREE -> "seatsFree";
            case NUMBER_NOT_VOTED -> "numberNotVoted";
            case NUMBER_GIVEN -> "numberGiven";
            case NUMBER_NOT_PASSED -> "numberNotPassed";
            case NOMINEE_TWICE -> "nomineeTwice";
            case OVER_CAP -> "overCap";
            case TOO_FEW_NAMES -> "tooFewNames";
            case NO_NAMES -> "noNames";
            case STANDS_BOUND, NOMINATES_BOUND -> "bound";
            case TELLERS_STAND -> "tellersStand";
            case NEW_TELLER_STANDS -> "newTellerStands";
            case BOARD_NOT_PASSED -> "boardNotPassed";
            case LIST_NOT_PASSED -> "listNotPassed";
            case OVER_ATTENDING -> "overAttending";
        };
    }
}
