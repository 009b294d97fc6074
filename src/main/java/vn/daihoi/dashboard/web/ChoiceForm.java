package vn.daihoi.dashboard.web;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.dashboard.CongressLine;
import vn.daihoi.dashboard.Extent;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressType;

/** What somebody narrows a programme down to, as it stands in the address; what is not understood is left out. */
record ChoiceForm(String level, String area, String type, String wave, String search, String after) {

    private static final String NUMBER = "\\d{1,4}";

    Extent.Choice choice(Set<String> areas) {
        return new Extent.Choice(
                known(level, names(OrganisationType.values())),
                known(area, areas),
                known(type, names(CongressType.values())),
                number(wave) ? Integer.valueOf(wave) : null,
                blank(search) ? null : search.strip());
    }

    /** Whether something in the address was left out. */
    boolean misread(Set<String> areas) {
        var choice = choice(areas);
        return lost(level, choice.level())
                || lost(area, choice.area())
                || lost(type, choice.type())
                || lost(wave, choice.wave());
    }

    CongressLine.Position position() {
        var parts = blank(after) ? new String[0] : after.split("_", 3);
        return parts.length == 3 && number(parts[0]) && number(parts[1])
                ? new CongressLine.Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2])
                : CongressLine.Position.START;
    }

    static String cursor(CongressLine last) {
        return last.wave() + "_" + last.place() + "_" + last.congress();
    }

    private static boolean lost(String typed, Object understood) {
        return !blank(typed) && understood == null;
    }

    private static String known(String typed, Set<String> values) {
        return values.contains(typed == null ? "" : typed) ? typed : null;
    }

    private static boolean number(String typed) {
        return typed != null && typed.matches(NUMBER);
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }
}
