package vn.daihoi.document.consultation;

import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.UseCase;

/** Asks those consulted at the unit and the secretaries of its sub-units. */
@UseCase
public class OpenConsultation {

    private final Consultations consultations;
    private final ConsultationQueries queries;
    private final RoleHolders holders;
    private final Organisations organisations;

    OpenConsultation(
            Consultations consultations,
            ConsultationQueries queries,
            RoleHolders holders,
            Organisations organisations) {
        this.consultations = consultations;
        this.queries = queries;
        this.holders = holders;
        this.organisations = organisations;
    }

    /** @return false when there is nobody to ask */
    public boolean open(String document, String unit) {
        holders.holders(new RoleAt(Role.CONSULTED, unit).group())
                .forEach(person -> consultations.ask(document, person.id(), person.name()));
        organisations
                .children(unit)
                .forEach(subUnit -> holders.holders(new RoleAt(Role.SECRETARY, subUnit.id()).group()).stream()
                        .map(Person::id)
                        .forEach(secretary -> consultations.ask(document, secretary, subUnit.name())));
        return !queries.consulted(document).isEmpty();
    }
}
