/** Who is in the hall: absences with their causes, late arrivals and departures, the quorum and the bases that majorities count from. */
package vn.daihoi.session.attendance;
