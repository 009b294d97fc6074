package vn.daihoi.congress.process;

import vn.daihoi.workflow.ProcessVariable;

/** What the model {@code unit-congress} calls its things. */
public final class UnitCongressProcess {

    public static final String KEY = "unit-congress";

    public static final ProcessVariable<String> PLAN_ID = ProcessVariable.text("planId");
    public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
    public static final ProcessVariable<String> CONGRESS_ID = ProcessVariable.text("congressId");
    public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
    public static final ProcessVariable<String> TRACKS = ProcessVariable.text("tracks");
    public static final ProcessVariable<String> TIME_PLACE_AGREED = ProcessVariable.text("timePlaceAgreed");
    public static final ProcessVariable<String> NEW_DATE_AGREED = ProcessVariable.text("newDateAgreed");
    public static final ProcessVariable<Boolean> READY = ProcessVariable.flag("ready");
    public static final ProcessVariable<String> RESULTS_VERIFIED = ProcessVariable.text("resultsVerified");

    private UnitCongressProcess() {}
}
