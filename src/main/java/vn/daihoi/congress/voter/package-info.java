/** Who has a vote at a congress, and who was struck from the roll. */
@NamedInterface("voter")
package vn.daihoi.congress.voter;

import org.springframework.modulith.NamedInterface;
