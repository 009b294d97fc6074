package vn.daihoi.decision.process;

import vn.daihoi.workflow.ProcessVariable;

/** What the model {@code collegial-decision} calls its things. */
public final class CollegialDecisionProcess {

    public static final String KEY = "collegial-decision";

    public static final ProcessVariable<String> SUBJECT_KIND = ProcessVariable.text("subjectKind");
    public static final ProcessVariable<String> SUBJECT_ID = ProcessVariable.text("subjectId");
    public static final ProcessVariable<String> BODY = ProcessVariable.text("body");
    public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
    public static final ProcessVariable<String> DECISION_ID = ProcessVariable.text("decisionId");
    public static final ProcessVariable<String> MODE = ProcessVariable.text("mode");
    public static final ProcessVariable<String> MEMBER = ProcessVariable.text("member");
    public static final ProcessVariable<String> CLOSING_DATE = ProcessVariable.text("closingDate");
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");
    public static final ProcessVariable<String> GO_ON = ProcessVariable.text("goOn");

    private CollegialDecisionProcess() {}
}
