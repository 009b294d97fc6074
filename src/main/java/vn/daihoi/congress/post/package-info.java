/** Who was elected to what, and which posts were annulled. */
@NamedInterface("post")
package vn.daihoi.congress.post;

import org.springframework.modulith.NamedInterface;
