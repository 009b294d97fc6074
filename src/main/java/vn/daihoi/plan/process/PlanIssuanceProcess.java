package vn.daihoi.plan.process;

import vn.daihoi.workflow.ProcessVariable;

/** Names of the process that issues a plan. */
public final class PlanIssuanceProcess {

    public static final String KEY = "plan-issuance";

    private PlanIssuanceProcess() {}

    public static final class Variables {
        public static final ProcessVariable<String> PLAN_ID = ProcessVariable.text("planId");
        public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
        public static final ProcessVariable<String> CHECKED = ProcessVariable.text("checked");

        private Variables() {}
    }
}
