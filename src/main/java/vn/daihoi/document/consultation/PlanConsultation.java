package vn.daihoi.document.consultation;

import java.time.LocalDate;
import vn.daihoi.shared.UseCase;

/** A new draft goes out for comments until a day. */
@UseCase
public class PlanConsultation {

    private final Consultations consultations;

    PlanConsultation(Consultations consultations) {
        this.consultations = consultations;
    }

    public void plan(String document, LocalDate closesOn) {
        consultations.plan(document, closesOn);
    }
}
