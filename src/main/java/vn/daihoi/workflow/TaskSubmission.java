package vn.daihoi.workflow;

import vn.daihoi.shared.Actor;

/** A valid answer to the form of a task, on its way to the domain. */
public record TaskSubmission(OpenTask task, Answers answers, Actor by) {}
