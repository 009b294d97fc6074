package vn.daihoi.session.process;

import vn.daihoi.workflow.ProcessVariable;

/** Names of the process {@code congress-session}. */
public final class CongressSessionProcess {

    public static final String KEY = "congress-session";
    public static final ProcessVariable<String> PLAN_ID = ProcessVariable.text("planId");
    public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
    public static final ProcessVariable<String> CONGRESS_ID = ProcessVariable.text("congressId");
    public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    public static final ProcessVariable<String> AUTHORITY_UNIT = ProcessVariable.text("authorityUnit");
    public static final ProcessVariable<Boolean> QUORUM = ProcessVariable.flag("quorum");

    private CongressSessionProcess() {}
}
