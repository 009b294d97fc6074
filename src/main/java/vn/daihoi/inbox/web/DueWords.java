package vn.daihoi.inbox.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineQueries;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.deadline.ExplainDeadline;
import vn.daihoi.deadline.Explanation;

/** The due dates of tasks as people say them. */
@Component
public class DueWords {

    private final DeadlineQueries deadlines;
    private final ExplainDeadline explain;

    DueWords(DeadlineQueries deadlines, ExplainDeadline explain) {
        this.deadlines = deadlines;
        this.explain = explain;
    }

    /** By task; one without a due date is missing. */
    public Map<String, Explanation> words(List<String> tasks, Locale locale) {
        return deadlines.ofTasks(tasks).stream()
                .collect(Collectors.toMap(DeadlineView::taskId, deadline -> explain.of(deadline, locale)));
    }
}
