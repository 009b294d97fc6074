/** The days of a congress: set, moved, postponed, convened again, and what counts from them. */
@NamedInterface("date")
package vn.daihoi.congress.date;

import org.springframework.modulith.NamedInterface;
