/** Supervisors' pictures: who is where, what is late and why. Only reads what other rooms announce. */
package vn.daihoi.dashboard;
