package vn.daihoi.congress;

import java.util.Set;
import vn.daihoi.plan.CongressContent;

/** Contents fell out of a congress, e.g. because the superior appoints. */
public record ContentsDropped(String congress, Set<CongressContent> contents, String reason) {}
