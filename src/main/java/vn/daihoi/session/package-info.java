/** The congress day: attendance, quorum, who is elected where, reports, resolution, duration, first session. */
package vn.daihoi.session;
