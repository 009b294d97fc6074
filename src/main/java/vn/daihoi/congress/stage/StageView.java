package vn.daihoi.congress.stage;

import java.time.LocalDateTime;

/** @param endedAt null while open, and again when the stage is redone */
public record StageView(Stage stage, StageState state, LocalDateTime begunAt, LocalDateTime endedAt) {}
