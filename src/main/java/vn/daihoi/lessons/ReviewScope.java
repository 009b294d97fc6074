package vn.daihoi.lessons;

/** Whose congresses are looked back on. */
public enum ReviewScope {
    /** One pilot's debrief; binds nobody and feeds the conference. */
    UNIT,
    /** The conference of the whole programme; its lessons bind. */
    PROGRAMME;

    static ReviewScope of(String text) {
        return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
}
