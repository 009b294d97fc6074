package vn.daihoi.inbox;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of a task list. */
public record InboxTask(
        String id,
        String process,
        String name,
        String nameEn,
        String caseId,
        String unit,
        String plan,
        String criticality,
        LocalDateTime due,
        LocalDateTime created,
        LocalDateTime position) {

    public String name(boolean vietnamese) {
        return vietnamese ? name : nameEn;
    }

    /** Unit and plan, as far as they are known. */
    public String place() {
        return Stream.of(unit, plan).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
