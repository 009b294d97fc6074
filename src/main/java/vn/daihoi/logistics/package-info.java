/** Money and conditions of a congress: estimate to approval, venue, propaganda, security, health. */
package vn.daihoi.logistics;
