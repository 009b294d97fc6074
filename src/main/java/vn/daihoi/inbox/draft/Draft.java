package vn.daihoi.inbox.draft;

import java.time.LocalDateTime;
import java.util.Map;

/** @param answers as they were posted */
public record Draft(Map<String, Object> answers, LocalDateTime saved) {}
