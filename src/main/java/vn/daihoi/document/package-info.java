/** Documents of a congress: which are required, their versions, their way from the draft to the locked text. */
package vn.daihoi.document;
