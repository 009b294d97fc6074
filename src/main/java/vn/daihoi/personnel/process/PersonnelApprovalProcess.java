package vn.daihoi.personnel.process;

import vn.daihoi.workflow.ProcessVariable;

/** {@code personnel-approval}: the scheme of a congress, from planning to the approved list. */
public final class PersonnelApprovalProcess {

    public static final String KEY = "personnel-approval";

    private PersonnelApprovalProcess() {}

    public static final class Variables {

        public static final ProcessVariable<String> PLAN_ID = ProcessVariable.text("planId");
        public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
        public static final ProcessVariable<String> CONGRESS_ID = ProcessVariable.text("congressId");
        public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        public static final ProcessVariable<String> AUTHORITY = ProcessVariable.text("authority");
        public static final ProcessVariable<String> AUTHORITY_UNIT = ProcessVariable.text("authorityUnit");
        public static final ProcessVariable<Boolean> PRIOR_OPINION = ProcessVariable.flag("priorOpinion");
        public static final ProcessVariable<String> SCHEME_ID = ProcessVariable.text("schemeId");
        public static final ProcessVariable<String> STRUCTURE_AGREED = ProcessVariable.text("structureAgreed");
        public static final ProcessVariable<Boolean> KEY_CADRES_QUORUM = ProcessVariable.flag("keyCadresQuorum");
        public static final ProcessVariable<Boolean> DISAGREEMENT = ProcessVariable.flag("disagreement");
        public static final ProcessVariable<String> DISAGREEMENT_ANSWER = ProcessVariable.text("disagreementAnswer");
        public static final ProcessVariable<String> BACK_TO = ProcessVariable.text("backTo");
        public static final ProcessVariable<String> FORWARDED = ProcessVariable.text("forwarded");

        private Variables() {}
    }
}
