/** What people say to each other on a task. */
package vn.daihoi.inbox.talk;
