package vn.daihoi.notification;

public enum MailStatus {
    WAITING,
    /** Somebody is sending it, or died while doing so; after its lease it is taken again. */
    SENDING,
    SENT,
    /** Given up after the last attempt; can be sent again. */
    FAILED,
    /** No mail server is set up: it can be read in the application. */
    FILED
}
