/** Ways of looking at the task list that somebody keeps under a name. */
package vn.daihoi.inbox.view;
