/** The stages of a congress: which are open, done or annulled, and since when. */
@NamedInterface("stage")
package vn.daihoi.congress.stage;

import org.springframework.modulith.NamedInterface;
