package vn.daihoi.oversight;

import vn.daihoi.workflow.ProcessVariable;

/** What the processes wait for. */
public final class OversightMessages {

    public static final String DIFFICULTY_RAISED = "oversight.difficultyRaised";
    public static final String COMPLAINT_RECEIVED = "oversight.complaintReceived";
    public static final String COMPLAINTS_SETTLED = "oversight.complaintsSettled";

    public static final ProcessVariable<String> DIFFICULTY_ID = ProcessVariable.text("difficultyId");
    public static final ProcessVariable<String> ANSWER_DUE = ProcessVariable.text("answerDue");
    public static final ProcessVariable<String> COMPLAINT_ID = ProcessVariable.text("complaintId");

    private OversightMessages() {}
}
