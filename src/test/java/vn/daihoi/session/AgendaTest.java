package vn.daihoi.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.daihoi.plan.ElectedBody.COMMITTEE;
import static vn.daihoi.plan.ElectedBody.DELEGATES;
import static vn.daihoi.plan.ElectedBody.DEPUTY;
import static vn.daihoi.plan.ElectedBody.INSPECTION_COMMISSION;
import static vn.daihoi.plan.ElectedBody.INSPECTION_HEAD;
import static vn.daihoi.plan.ElectedBody.SECRETARY;
import static vn.daihoi.plan.ElectedBody.STANDING_COMMITTEE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Rules;

class AgendaTest {

    private static final Sitting FIRST = new Sitting("p.u", 1, SittingKind.CONGRESS, Set.of());

    private final CongressView congress = mock(CongressView.class);
    private final CongressQueries congresses = mock(CongressQueries.class);
    private final Agenda agenda = new Agenda(congresses, new ElectedBodies(Rules.fromClasspath()));

    @BeforeEach
    void aBaseCommitteeWithFourContents() {
        when(congresses.require("p.u")).thenReturn(congress);
        when(congress.elects()).thenReturn(true);
        when(congress.type()).thenReturn(CongressType.DELEGATES);
        when(congress.seats()).thenReturn(List.of(new Seats(COMMITTEE, 15, 17)));
        when(congress.directBodies()).thenReturn(Set.of());
        unit(OrganisationType.BASE_COMMITTEE);
        contents(Set.of(CongressContent.values()));
    }

    private void unit(OrganisationType type) {
        when(congress.unitType()).thenReturn(type);
    }

    private void contents(Set<CongressContent> contents) {
        for (var content : CongressContent.values()) {
            when(congress.has(content)).thenReturn(contents.contains(content));
        }
    }

    private List<ElectedBody> bodies(Sitting sitting, Venue venue) {
        return agenda.ballots(sitting, venue).stream().map(BallotDue::body).toList();
    }

    @Test
    void aBaseCommitteeLeavesItsOfficesToTheFirstSession() {
        assertThat(bodies(FIRST, Venue.CONGRESS)).containsExactly(COMMITTEE, DELEGATES);
        assertThat(bodies(FIRST, Venue.FIRST_SESSION))
                .containsExactly(STANDING_COMMITTEE, SECRETARY, DEPUTY, INSPECTION_COMMISSION, INSPECTION_HEAD);
        assertThat(agenda.variant(FIRST)).isEqualTo(new SessionVariant(true, true, true, true, true));
    }

    @Test
    void aCellElectsEverythingItself() {
        unit(OrganisationType.CELL_UNDER_BASE);
        assertThat(bodies(FIRST, Venue.CONGRESS)).containsExactly(COMMITTEE, SECRETARY, DEPUTY, DELEGATES);
        assertThat(agenda.variant(FIRST)).isEqualTo(new SessionVariant(false, true, true, true, false));
    }

    @Test
    void aDepartmentalCommitteeHasNoInspectionCommission() {
        unit(OrganisationType.DEPARTMENTAL_COMMITTEE);
        assertThat(bodies(FIRST, Venue.CONGRESS)).containsExactly(COMMITTEE, DELEGATES);
        assertThat(bodies(FIRST, Venue.FIRST_SESSION)).containsExactly(SECRETARY, DEPUTY);
    }

    @Test
    void aGrantedDirectElectionMovesABodyToTheCongress() {
        when(congress.directBodies()).thenReturn(Set.of(SECRETARY));
        assertThat(bodies(FIRST, Venue.CONGRESS)).containsExactly(COMMITTEE, SECRETARY, DELEGATES);
        assertThat(bodies(FIRST, Venue.FIRST_SESSION)).doesNotContain(SECRETARY);
    }

    @Test
    void contentsDecideWhatIsElected() {
        contents(Set.of(CongressContent.REVIEW, CongressContent.HIGHER_DRAFTS, CongressContent.DELEGATE_ELECTION));
        assertThat(bodies(FIRST, Venue.CONGRESS)).containsExactly(DELEGATES);
        assertThat(agenda.variant(FIRST)).isEqualTo(new SessionVariant(true, true, true, false, false));
        contents(Set.of(CongressContent.REVIEW, CongressContent.HIGHER_DRAFTS, CongressContent.COMMITTEE_ELECTION));
        assertThat(bodies(FIRST, Venue.CONGRESS)).containsExactly(COMMITTEE);
    }

    @Test
    void appointedUnitsElectNobodyAndStillGetNewHolders() {
        when(congress.elects()).thenReturn(false);
        assertThat(agenda.variant(FIRST)).isEqualTo(new SessionVariant(true, true, false, true, false));
    }

    @Test
    void seatsComeFromThePlanOrAreATypicalNumber() {
        var ballots = agenda.ballots(FIRST, Venue.CONGRESS);
        assertThat(ballots.get(0))
                .isEqualTo(new BallotDue("p.u.committee", "p.u", COMMITTEE, Venue.CONGRESS, 10, 15, false));
        assertThat(ballots.get(1).assumed()).isTrue();
        assertThat(ballots.get(1).seats()).isPositive();
    }

    @Test
    void onlyAnnulledPostsAreVotedOnAgainOnBallotsOfTheirOwn() {
        var revote = new Sitting("p.u", 2, SittingKind.REVOTE, Set.of(DELEGATES));
        assertThat(agenda.ballots(revote, Venue.CONGRESS))
                .extracting(BallotDue::id)
                .containsExactly("p.u.delegates.2");
        assertThat(agenda.variant(revote)).isEqualTo(new SessionVariant(false, true, true, false, false));
    }

    @Test
    void aNewCommitteeElectsItsOfficesAnew() {
        var revote = new Sitting("p.u", 2, SittingKind.REVOTE, Set.of(COMMITTEE));
        assertThat(bodies(revote, Venue.CONGRESS)).containsExactly(COMMITTEE);
        assertThat(bodies(revote, Venue.FIRST_SESSION)).hasSize(5);
    }
}
