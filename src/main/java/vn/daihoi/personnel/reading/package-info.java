/** Reading a scheme with its names: who may, and that the journal knows who did. */
package vn.daihoi.personnel.reading;
