/** Registers with their numbers, the papers in them, and the journal of who did what. */
package vn.daihoi.records;
