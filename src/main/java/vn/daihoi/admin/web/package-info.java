/** Pages of the administrator, and everybody's own mails. */
package vn.daihoi.admin.web;
