package vn.daihoi.document;

/** What brought a version about. */
public enum VersionStage {
    DRAFT,
    DIGEST,
    COMMITTEE,
    POINTS,
    FINAL
}
