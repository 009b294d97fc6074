package vn.daihoi.document;

import java.time.LocalDateTime;

/** One required document on its way. */
class Document {

    final String id;
    final String congress;
    final DocumentPath path;
    final String ownerRole;
    int version;
    String title;
    String outline;
    DocumentState state;
    int versions;
    Integer lockedVersion;
    LocalDateTime openedAt;
    LocalDateTime closedAt;

    Document(String id, String congress, DocumentPath path, String ownerRole) {
        this.id = id;
        this.congress = congress;
        this.path = path;
        this.ownerRole = ownerRole;
    }

    /** Begins the work, or takes a final document up again; what was written stays. */
    void open(LocalDateTime now) {
        if (state != DocumentState.IN_WORK) {
            state = DocumentState.IN_WORK;
            openedAt = now;
            closedAt = null;
        }
    }

    int nextVersion() {
        return ++versions;
    }

    /** @return false when it is final already */
    boolean lock(LocalDateTime now) {
        if (state.closed()) {
            return false;
        }
        state = path.vetted() ? DocumentState.APPROVED : DocumentState.ADOPTED;
        lockedVersion = versions;
        closedAt = now;
        return true;
    }

    /** @return false where the congress does not have the last word, or there is nothing final to pass */
    boolean pass(LocalDateTime now) {
        if (path != DocumentPath.CONGRESS || state != DocumentState.ADOPTED) {
            return false;
        }
        state = DocumentState.PASSED;
        closedAt = now;
        return true;
    }

    /** @return false when it is withdrawn already */
    boolean withdraw(LocalDateTime now) {
        if (state == DocumentState.WITHDRAWN) {
            return false;
        }
        state = DocumentState.WITHDRAWN;
        closedAt = now;
        return true;
    }
}
