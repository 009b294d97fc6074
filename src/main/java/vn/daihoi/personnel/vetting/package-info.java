/** Files, vetting lines, points and what has to be done again. */
package vn.daihoi.personnel.vetting;
