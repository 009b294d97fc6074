/** How a congress ends: closed, cancelled, merged into another. */
@NamedInterface("ending")
package vn.daihoi.congress.ending;

import org.springframework.modulith.NamedInterface;
