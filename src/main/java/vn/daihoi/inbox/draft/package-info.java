/** What somebody has typed into a task and not sent. */
package vn.daihoi.inbox.draft;
