/** Two versions of a document side by side. */
package vn.daihoi.document.comparison;
