package vn.daihoi.notification;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record Arrival(
        long id,
        String taskId,
        String person,
        String name,
        String nameEn,
        String subject,
        String chain,
        LocalDateTime due) {

    /** @param title of its case; may be empty */
    MailContent.TaskLine line(String title) {
        var about = Stream.of(Objects.requireNonNullElse(subject, ""), title)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining(" – "));
        var names = nameEn == null ? Map.of("vi", name) : Map.of("vi", name, "en", nameEn);
        return MailContent.TaskLine.task(taskId, names, about, due);
    }
}
