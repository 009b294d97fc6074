/** What is watched while a congress is prepared: progress reports, difficulties and their answers, complaints. */
package vn.daihoi.oversight;
