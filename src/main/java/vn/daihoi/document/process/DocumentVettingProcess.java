package vn.daihoi.document.process;

import vn.daihoi.workflow.ProcessVariable;

/** {@code document-vetting}: one document from its draft to the locked text. */
public final class DocumentVettingProcess {

    public static final String KEY = "document-vetting";
    public static final String DROPPED = "document.dropped";

    private DocumentVettingProcess() {}

    public static final class Variables {

        public static final ProcessVariable<String> PLAN_ID = ProcessVariable.text("planId");
        public static final ProcessVariable<String> SUPERIOR = ProcessVariable.text("superior");
        public static final ProcessVariable<String> CONGRESS_ID = ProcessVariable.text("congressId");
        public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");
        public static final ProcessVariable<String> DOCUMENT_ID = ProcessVariable.text("documentId");
        public static final ProcessVariable<String> AUTHORITY_UNIT = ProcessVariable.text("authorityUnit");
        public static final ProcessVariable<Boolean> PRIOR_OPINION = ProcessVariable.flag("priorOpinion");
        public static final ProcessVariable<String> PATH = ProcessVariable.text("path");
        public static final ProcessVariable<String> OWNER = ProcessVariable.text("owner");
        public static final ProcessVariable<Boolean> ANYONE_CONSULTED = ProcessVariable.flag("anyoneConsulted");
        public static final ProcessVariable<String> CONSULTATION_CLOSES = ProcessVariable.text("consultationCloses");
        public static final ProcessVariable<String> CONSULTED = ProcessVariable.text("consulted");
        public static final ProcessVariable<String> LINE = ProcessVariable.text("line");
        public static final ProcessVariable<String> ADOPTED = ProcessVariable.text("adopted");
        public static final ProcessVariable<Boolean> POINTS_OPEN = ProcessVariable.flag("pointsOpen");
        public static final ProcessVariable<String> FORWARDED = ProcessVariable.text("forwarded");
        public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

        private Variables() {}
    }
}
