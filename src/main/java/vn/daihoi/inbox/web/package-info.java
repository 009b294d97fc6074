/** The task list and the task page in the browser; forms drawn by the server. */
package vn.daihoi.inbox.web;
