/** Who may read a document with all that was said of it, and what its page shows. */
package vn.daihoi.document.reading;
