/** What a unit prepares before its congress: subcommittees, sub-units, day and place, voters, readiness. */
package vn.daihoi.congress.preparation;
