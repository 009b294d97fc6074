package vn.daihoi.congress;

import java.util.List;
import java.util.Set;

/**
 * The working group sent tracks back to work.
 *
 * @param tracks DOCUMENTS, PERSONNEL, BUDGET, VENUE, PROPAGANDA, TIME_PLACE
 * @param documents ids of those to be vetted again; empty unless DOCUMENTS is among the tracks
 */
public record RedoAsked(String congress, Set<String> tracks, List<String> documents, String reason) {}
