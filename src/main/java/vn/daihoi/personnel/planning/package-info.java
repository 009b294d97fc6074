/** Whom a scheme knows: incumbents, persons in planning, proposals, and the structure that the list must have. */
package vn.daihoi.personnel.planning;
