package vn.daihoi.inbox.hold;

import java.time.LocalDateTime;

/**
 * @param fromPerson null where nobody had the task
 * @param toPerson null where nobody has it now
 */
public record Move(
        String id,
        String task,
        String byPerson,
        String byName,
        String fromPerson,
        String toPerson,
        LocalDateTime moved) {}
