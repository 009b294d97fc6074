/** The ladder at work: the sweep of what falls due, whom each rung tells, its notices and mails, vacant roles. */
package vn.daihoi.deadline.escalation;
