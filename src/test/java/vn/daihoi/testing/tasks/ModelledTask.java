package vn.daihoi.testing.tasks;

import java.util.Map;

/**
 * A user task as its model draws it.
 *
 * @param process Vietnamese and English name of the process stand in {@link ModelledProcess}
 * @param who the group or assignee expression of the model
 */
public record ModelledTask(
        String process, String id, String name, String form, String who, Map<String, String> properties) {

    public String english() {
        return properties.get("en");
    }
}
