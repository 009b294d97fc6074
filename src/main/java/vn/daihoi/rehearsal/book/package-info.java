/** What a rehearsal writes down while it plays, so that another process can go on where one was killed. */
package vn.daihoi.rehearsal.book;
