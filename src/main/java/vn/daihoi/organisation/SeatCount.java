package vn.daihoi.organisation;

import java.util.EnumMap;
import java.util.Map;

/** How many seats a body gets when nobody says otherwise. */
final class SeatCount {

    private static final Map<Role, Integer> SEATS = new EnumMap<>(Map.of(
            Role.STANDING_COMMITTEE, 9,
            Role.TELLERS, 3,
            Role.CONSULTED, 3,
            Role.PRESIDIUM, 3,
            Role.CREDENTIALS_BOARD, 3,
            Role.SECRETARIAT, 2,
            Role.STANDING_MEMBERS, 2,
            Role.WORKING_GROUP, 2));

    private SeatCount() {}

    static int of(Role role, OrganisationType type, Integer committee) {
        if (role == Role.ADMINISTRATOR) {
            return 0;
        }
        if (role == Role.COMMITTEE) {
            return committee == null ? committee(type) : committee;
        }
        return SEATS.getOrDefault(role, 1);
    }

    private static int committee(OrganisationType type) {
        return switch (type) {
            case CELL_UNDER_BASE, BASE_CELL, DEPARTMENTAL_COMMITTEE -> 5;
            case BASE_COMMITTEE -> 9;
            default -> 15;
        };
    }
}
