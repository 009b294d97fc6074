package vn.daihoi.session.attendance;

import vn.daihoi.session.AbsenceCause;

/**
 * One convened voter who is not there or does not count.
 *
 * @param alternate who replaces a delegate; null for nobody
 */
public record Absence(String voter, String name, AbsenceCause cause, String alternate) {

    boolean replaced() {
        return alternate != null;
    }
}
