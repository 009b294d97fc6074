/** Elections: the list, the ballots, count sheets entered twice, the tally explained, further rounds, the protocol. */
package vn.daihoi.election;
