/** Lists of tasks: whose, which, in which order, a page at a time. */
package vn.daihoi.inbox.list;
