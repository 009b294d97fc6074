/** Naming and recalling substitutes in the browser. */
package vn.daihoi.inbox.substitute.web;
