/** The only room that knows the engine: start, complete, correlate, forms, rule tables, task announcements. */
package vn.daihoi.workflow;
