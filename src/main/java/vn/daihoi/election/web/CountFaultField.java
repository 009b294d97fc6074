package vn.daihoi.election.web;

import java.util.List;
import vn.daihoi.election.CountFault;
import vn.daihoi.workflow.FieldError;
import vn.daihoi.workflow.TaskResult;

/** Where on the count sheet a fault is shown; its words are under {@code election.count.<KIND>}. */
final class CountFaultField {

    private CountFaultField() {}

    static TaskResult refuse(List<CountFault> faults) {
        return TaskResult.refuse(faults.stream()
                .map(fault -> new FieldError(field(fault), "election.count." + fault.kind(), fault.arguments()))
                .toList());
    }

    private static String field(CountFault fault) {
        return switch (fault.kind()) {
            case ALREADY_COUNTED, TELLER_STANDS, SAME_TELLER, MORE_THAN_ISSUED -> "collected";
            case DOES_NOT_ADD_UP, CAUSES_DO_NOT_ADD_UP -> "invalid";
            case NAME_TWICE, WITHDRAWN, NOT_ON_THE_LIST -> "votes[" + fault.row() + "].candidate";
            case MORE_VOTES_THAN_BALLOTS -> "votes[" + fault.row() + "].votesFor";
            case NAMES_MISSING, MORE_VOTES_THAN_SEATS -> "votes";
        };
    }
}
