package vn.daihoi.congress.ending;

import vn.daihoi.congress.CongressState;

/** Nothing more happens to a congress. */
public record CongressClosed(String congress, String plan, boolean pilot, CongressState state) {}
