package vn.daihoi.workflow;

import vn.daihoi.shared.Actor;

/** Somebody opened a task whose page names candidates; announced inside the transaction. */
public record TaskRead(OpenTask task, Actor by) {}
