/** Working days of Việt Nam: weekends, public holidays and swapped days, as data with their decisions. */
package vn.daihoi.calendar;
