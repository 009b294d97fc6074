package vn.daihoi.notification;

/** What somebody may do without; news of cases and escalations always come. Texts under {@code mails.kind.<NAME>}. */
public enum MailKind {
    /** New tasks. */
    ARRIVALS,
    /** The morning digest of what falls due. */
    REMINDERS
}
