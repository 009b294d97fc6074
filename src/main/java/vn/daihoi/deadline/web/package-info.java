/** Pages around deadlines. */
package vn.daihoi.deadline.web;
