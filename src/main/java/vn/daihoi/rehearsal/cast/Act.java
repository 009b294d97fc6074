package vn.daihoi.rehearsal.cast;

import java.util.Map;

/** Answers that need reckoning, laid over what the sheet says: votes that add up, sheets that agree. */
public interface Act {

    String form();

    /** Field → value as posted. */
    Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet);
}
