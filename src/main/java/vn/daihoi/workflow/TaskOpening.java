package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.function.Consumer;

/** Comes just before {@link TaskOpened}: whoever knows when the task is due says so. */
public record TaskOpening(OpenTask task, Consumer<LocalDateTime> due) {}
