package vn.daihoi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.organisation.process.Roles;
import vn.daihoi.testing.ApplicationTest;

@ApplicationTest
class OpenSeatsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    @Autowired
    AddOrganisations organisations;

    @Autowired
    OpenSeats seats;

    @Autowired
    RoleHolders holders;

    @Autowired
    AssignRole assign;

    @Autowired
    EndRole end;

    @Autowired
    Roles roles;

    private void organisation(String id) {
        organisations.add(List.of(new Organisation(id, "Huyện ủy Thử", OrganisationType.ABOVE_BASE, null, null, null)));
    }

    @Test
    void bodiesHaveNumberedSeats() {
        organisation("seats-a");
        seats.open(new OpenSeats.Command("seats-a", null, DAY));
        seats.open(new OpenSeats.Command("seats-a", null, DAY));
        var body = holders.body("STANDING_COMMITTEE@seats-a");
        assertThat(body).hasSize(9);
        assertThat(body.get(2).id()).isEqualTo("seats-a.standing-committee-3");
        assertThat(body.get(2).name()).isEqualTo("Ủy viên Ban Thường vụ 3");
        assertThat(body.get(2).mail()).isEqualTo("seats-a.standing-committee-3@example.invalid");
        assertThat(holders.body("COMMITTEE@seats-a")).hasSize(15);
        assertThat(holders.actor("seats-a.secretary").groups()).containsExactly("SECRETARY@seats-a");
        assertThat(roles.at("WORKING_GROUP", "seats-a")).isEqualTo("WORKING_GROUP@seats-a");
    }

    @Test
    void holdingsCountOnlyInTheirTime() {
        organisation("seats-b");
        seats.open(new OpenSeats.Command("seats-b", 7, DAY));
        var secretary = new RoleAt(Role.SECRETARY, "seats-b");
        assertThat(end.end(new EndRole.Command("seats-b.secretary", secretary, LocalDate.of(2025, 1, 31))))
                .isTrue();
        assertThat(holders.vacant(secretary)).isTrue();
        assign.assign(new AssignRole.Command("seats-b.office", secretary, LocalDate.of(2025, 2, 1)));
        assertThat(holders.holders(secretary.group())).extracting(Person::id).containsExactly("seats-b.office");
        assertThat(holders.history("seats-b"))
                .filteredOn(holding -> holding.role() == Role.SECRETARY)
                .hasSize(2);
    }

    @Test
    void theCommitteeActsWhereABaseCommitteeHasNoStandingCommittee() {
        organisations.add(
                List.of(new Organisation("seats-c", "Đảng ủy Thử", OrganisationType.BASE_COMMITTEE, null, null, null)));
        assertThat(roles.at("STANDING_COMMITTEE", "seats-c")).isEqualTo("COMMITTEE@seats-c");
        seats.open(new OpenSeats.Command("seats-c", 9, DAY));
        assertThat(roles.at("STANDING_COMMITTEE", "seats-c")).isEqualTo("STANDING_COMMITTEE@seats-c");
        assertThat(roles.at("STANDING_MEMBERS", "seats-c")).isEqualTo("SECRETARY@seats-c");
        assertThat(roles.exists("FINANCE_OFFICE", "seats-c")).isFalse();
    }
}
