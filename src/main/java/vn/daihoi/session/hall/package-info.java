/** The desk in the hall: who is here, what the agenda is at, who speaks, what is voted on now. */
package vn.daihoi.session.hall;
