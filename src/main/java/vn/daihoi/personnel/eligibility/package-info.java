/** Standards of each person and the structure of the list, by rule tables that name their source. */
package vn.daihoi.personnel.eligibility;
