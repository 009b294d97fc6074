/** Whether a text has the parts that its kind of document must have. */
package vn.daihoi.document.outline;
