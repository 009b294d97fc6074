/** The dates of a congress as deadlines of their own: set, moved, met or missed. */
package vn.daihoi.deadline.milestone;
