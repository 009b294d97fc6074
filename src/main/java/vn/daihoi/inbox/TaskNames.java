package vn.daihoi.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** English names of tasks that may be done long since. */
@Component
public class TaskNames {

    private final JdbcClient jdbc;

    TaskNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String english(String process, String element, String otherwise) {
        return jdbc.sql("select name_en from inbox_name where process = :process and element = :element")
                .param("process", process)
                .param("element", element)
                .query(String.class)
                .optional()
                .orElse(otherwise);
    }
}
