package vn.daihoi.election.process;

import vn.daihoi.workflow.ProcessVariable;

/** Names of the process {@code election}. */
public final class ElectionProcess {

    public static final String KEY = "election";
    public static final ProcessVariable<String> PLAN_ID = ProcessVariable.text("planId");
    public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
    public static final ProcessVariable<String> CONGRESS_ID = ProcessVariable.text("congressId");
    public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    public static final ProcessVariable<String> BALLOT_ID = ProcessVariable.text("ballotId");
    public static final ProcessVariable<String> PRESIDING = ProcessVariable.text("presiding");
    public static final ProcessVariable<String> COUNTING = ProcessVariable.text("counting");
    public static final ProcessVariable<String> ISSUING = ProcessVariable.text("issuing");
    public static final ProcessVariable<Boolean> POLL_NEEDED = ProcessVariable.flag("pollNeeded");
    public static final ProcessVariable<Boolean> COUNTS_AGREE = ProcessVariable.flag("countsAgree");
    public static final ProcessVariable<String> NEXT_ROUND = ProcessVariable.text("nextRound");

    private ElectionProcess() {}
}
