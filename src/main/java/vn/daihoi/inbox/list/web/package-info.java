/** The task list in the browser. */
package vn.daihoi.inbox.list.web;
