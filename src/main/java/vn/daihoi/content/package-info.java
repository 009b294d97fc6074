/** Files as bytes: stored once, typed by what is in them, found by id. */
package vn.daihoi.content;
