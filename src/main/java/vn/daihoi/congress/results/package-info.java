/** What follows the vote: report, examination, recognition, votes held again, new holders. */
package vn.daihoi.congress.results;
