/** The yearly look at the calendar. */
package vn.daihoi.calendar.web;
