package vn.daihoi.rehearsal.cast;

import java.util.Map;

/** The persons of a unit's succession planning, numbered instead of named. */
final class Successors {

    private Successors() {}

    /** A name that nobody else in the play has. */
    static Map<String, Object> row(String unit, int number) {
        return Map.of(
                "fullName",
                "Nguồn quy hoạch " + number + " (" + unit + ")",
                "bornOn",
                (1982 + number % 10) + "-05-19",
                "gender",
                number % 2 == 1 ? "F" : "M",
                "position",
                "Cán bộ đơn vị",
                "plannedFor",
                "Cấp ủy viên");
    }
}
