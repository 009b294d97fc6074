package vn.daihoi.notification;

import java.time.LocalDateTime;
import java.util.Map;

record Arrival(long id, String taskId, String person, String name, String nameEn, String chain, LocalDateTime due) {

    MailContent.TaskLine line(String about) {
        var names = nameEn == null ? Map.of("vi", name) : Map.of("vi", name, "en", nameEn);
        return MailContent.TaskLine.task(taskId, names, about, due);
    }
}
