/** Party organisations, people, and who holds which role from when. */
package vn.daihoi.organisation;
