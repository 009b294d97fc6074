/** Sign-in page and password. */
package vn.daihoi.identity.web;
