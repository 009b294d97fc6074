/** Answers to a reminder: noted, or more time asked for; nobody has to sign in for them. */
package vn.daihoi.deadline.request;
