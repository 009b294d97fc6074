/** The scrutiny of a document: adoption, vetting lines, points and their answers, rounds. */
package vn.daihoi.document.vetting;
