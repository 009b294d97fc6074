/** When work is due, who is told when it is late, and which milestones passed. */
package vn.daihoi.deadline;
