package vn.daihoi.session.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.session.CallElections;
import vn.daihoi.session.OpenSitting;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.SessionVariant;
import vn.daihoi.session.Venue;

/** What the model of the congress in session has done for it. */
@Component
public class CongressSessionSteps {

    private final OpenSitting sittings;
    private final CallElections elections;
    private final SessionQueries sessions;

    CongressSessionSteps(OpenSitting sittings, CallElections elections, SessionQueries sessions) {
        this.sittings = sittings;
        this.elections = elections;
        this.sessions = sessions;
    }

    /** @return CONGRESS, REVOTE or FIRST_SESSION */
    public String open(String congressId) {
        return sittings.open(congressId).name();
    }

    public SessionVariant variant(String congressId) {
        return sessions.variant(congressId);
    }

    public List<String> congressElections(String congressId) {
        return elections.call(congressId, Venue.CONGRESS);
    }

    public List<String> firstSessionElections(String congressId) {
        return elections.call(congressId, Venue.FIRST_SESSION);
    }

    /** ISO date-time, for the timer that waits for it. */
    public String reconvenedAt(String congressId) {
        return sessions.reconvenedAt(congressId).orElseThrow().toString();
    }
}
