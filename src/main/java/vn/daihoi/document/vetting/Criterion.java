package vn.daihoi.document.vetting;

import java.util.Arrays;
import java.util.List;

/** What a point about a document is a matter of. */
public enum Criterion {
    COMPLETENESS,
    POLITICS,
    ASSESSMENT,
    CAUSES,
    TARGETS,
    OVERLAP,
    PROCEDURE,
    FORM,
    /** What a body concluded, whatever it was about. */
    CONCLUSION;

    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
