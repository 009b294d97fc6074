/** Accounts, roles, mails and incidents, for those who keep the installation running. */
package vn.daihoi.admin;
