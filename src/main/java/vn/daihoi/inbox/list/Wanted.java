package vn.daihoi.inbox.list;

import java.time.LocalDateTime;

/** A way of looking at the list. */
public record Wanted(TaskTab tab, TaskSort sort, TaskFilter filter) {

    Wanted dueBefore(LocalDateTime moment) {
        return new Wanted(tab, sort, filter.dueBefore(moment));
    }
}
