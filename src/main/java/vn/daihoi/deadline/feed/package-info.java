/** Deadlines and congress days for calendar programs, at a secret address per person. */
package vn.daihoi.deadline.feed;
