/** Taking, giving back and handing over in the browser. */
package vn.daihoi.inbox.hold.web;
