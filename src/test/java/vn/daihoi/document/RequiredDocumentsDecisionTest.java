package vn.daihoi.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import vn.daihoi.congress.CongressView;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.workflow.Rules;

class RequiredDocumentsDecisionTest {

    private final RequiredDocuments required = new RequiredDocuments(Rules.fromClasspath());

    private static CongressView congress(CongressType type, PersonnelMode personnel, CongressContent... contents) {
        var congress = Mockito.mock(CongressView.class);
        Mockito.when(congress.unitType()).thenReturn(OrganisationType.BASE_COMMITTEE);
        Mockito.when(congress.type()).thenReturn(type);
        Mockito.when(congress.elects()).thenReturn(personnel == PersonnelMode.ELECTED);
        Mockito.when(congress.has(Mockito.any()))
                .thenAnswer(asked -> Set.of(contents).contains((CongressContent) asked.getArgument(0)));
        return congress;
    }

    private List<String> types(CongressView congress) {
        return required.of(congress).stream().map(RequiredDocument::type).toList();
    }

    @Test
    void allFourContentsOfADelegatesCongressNeedEverything() {
        assertThat(types(congress(CongressType.DELEGATES, PersonnelMode.ELECTED, CongressContent.values())))
                .containsExactly(
                        "political-report",
                        "self-review",
                        "resolution",
                        "programme-and-script",
                        "summary-report",
                        "comments-digest",
                        "propaganda-plan",
                        "service-plan",
                        "rules-of-procedure",
                        "election-regulation",
                        "personnel-scheme-papers",
                        "credentials-report");
    }

    @Test
    void withoutAnElectionThereIsNoRegulationForIt() {
        var two = congress(
                CongressType.MEMBERS, PersonnelMode.ELECTED, CongressContent.REVIEW, CongressContent.HIGHER_DRAFTS);
        assertThat(types(two))
                .doesNotContain("election-regulation", "personnel-scheme-papers", "credentials-report")
                .contains("political-report");
    }

    @Test
    void whereOthersAppointTheSchemeIsStillAPaper() {
        var appointed = congress(
                CongressType.MEMBERS, PersonnelMode.APPOINTED, CongressContent.REVIEW, CongressContent.HIGHER_DRAFTS);
        assertThat(types(appointed)).contains("personnel-scheme-papers").doesNotContain("election-regulation");
    }

    @Test
    void everyRowNamesItsPathAndItsOwner() {
        assertThat(required.of(congress(CongressType.MEMBERS, PersonnelMode.ELECTED, CongressContent.values())))
                .allSatisfy(row -> assertThat(row.owner()).isNotBlank())
                .filteredOn(row -> row.type().equals("political-report"))
                .containsExactly(
                        new RequiredDocument("political-report", "DOCUMENTS_SUBCOMMITTEE", DocumentPath.FULL, "BC/ĐU"));
    }
}
