/** Mails: written with the fact they tell of, delivered later, each exactly traceable. */
package vn.daihoi.notification;
