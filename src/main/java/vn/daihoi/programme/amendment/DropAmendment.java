package vn.daihoi.programme.amendment;

import vn.daihoi.shared.UseCase;

/** An amendment is given up; what was drafted stays readable. */
@UseCase
public class DropAmendment {

    private final Amendments amendments;

    DropAmendment(Amendments amendments) {
        this.amendments = amendments;
    }

    /** Why; it is closed by the process. */
    public void because(String id, String reason) {
        amendments.because(id, reason);
    }

    public void drop(String id) {
        amendments.drop(id);
    }
}
