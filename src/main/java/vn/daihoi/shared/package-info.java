/** Words that every room needs. No beans, at most ten types. */
package vn.daihoi.shared;
