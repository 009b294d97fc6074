/** A laid-out page as a Word document with its fonts inside. */
package vn.daihoi.paper.docx;
