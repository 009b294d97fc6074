package vn.daihoi.programme.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.programme.ProgrammeQueries;
import vn.daihoi.workflow.Choice;

/** The pilots that are still open, as choices of a form. */
@Component
class ReviewChoices {

    private final ProgrammeQueries programme;
    private final Organisations organisations;

    ReviewChoices(ProgrammeQueries programme, Organisations organisations) {
        this.programme = programme;
        this.organisations = organisations;
    }

    List<Choice> openPilots(String plan) {
        return programme.openPilots(plan).stream()
                .map(pilot -> new Choice(
                        pilot.unit(), organisations.require(pilot.unit()).name()))
                .toList();
    }
}
