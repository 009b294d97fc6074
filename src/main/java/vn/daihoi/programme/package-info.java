/** The whole of a plan: its pilots, the conference, the roll-out, and what an amendment moves. */
package vn.daihoi.programme;
