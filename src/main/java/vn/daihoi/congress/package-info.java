/** One unit's congress: stages, dates, voters, readiness, consent, recognition. */
package vn.daihoi.congress;
