/**
 * Plays a plan from issuance to the last congress with a scripted cast and a virtual clock, through the use cases that the
 * browser uses. Nobody knows of this room.
 */
package vn.daihoi.rehearsal;
