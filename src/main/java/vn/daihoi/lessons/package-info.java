/** What pilots teach: debriefs, the review conference, its lessons, whom they bind and what those answer. */
package vn.daihoi.lessons;
