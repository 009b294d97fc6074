package vn.daihoi.congress;

import java.util.Map;

/** The documents of a congress; the room that keeps them tells it. */
public interface CongressDocuments {

    /** Document id → title, in the order of the list. */
    Map<String, String> titles(String congress);
}
