package vn.daihoi.testing.tasks;

import java.util.List;

/** A process with its user tasks in the order of the model. */
public record ModelledProcess(String room, String id, String name, String english, List<ModelledTask> tasks) {}
