/** Sign-in, the current actor, rights derived from roles. */
package vn.daihoi.identity;
