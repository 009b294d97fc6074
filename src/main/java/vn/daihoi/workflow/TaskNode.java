package vn.daihoi.workflow;

import java.util.Map;

/** What a model says of a user task beyond its id. */
record TaskNode(String process, String form, Map<String, String> properties) {}
