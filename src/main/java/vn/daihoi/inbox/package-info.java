/** The task list and the task page. */
package vn.daihoi.inbox;
