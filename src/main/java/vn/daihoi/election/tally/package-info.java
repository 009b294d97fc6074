/** What a count means: sheets and ballots as they are read, the rules of the day, the outcome of a round with its reckoning in words. */
package vn.daihoi.election.tally;
