package vn.daihoi.personnel.eligibility;

/**
 * One rule held against a person or the list.
 *
 * @param candidate null where it is about the list
 * @param source the regulation, number and date
 * @param needed what the rule asks for, in words or figures; null where the code says it all; so is {@code found}
 * @param answer EXPLAINED or EXCEPTED; null while open
 */
public record Finding(
        String code,
        String candidate,
        SchemeVerdict verdict,
        String source,
        String needed,
        String found,
        String answer) {

    static Finding of(String code, String candidate, SchemeVerdict verdict, String source) {
        return new Finding(code, candidate, verdict, source, null, null, null);
    }

    /** Names the finding inside its scheme. */
    public String key() {
        return candidate == null ? code : code + "/" + candidate;
    }

    public boolean open(SchemeVerdict kind) {
        return verdict == kind && answer == null;
    }
}
