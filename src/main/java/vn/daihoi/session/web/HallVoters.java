package vn.daihoi.session.web;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.VoterQueries;
import vn.daihoi.session.Absence;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.workflow.Choice;

/** Whom the desk can note as coming or going. */
@Component
class HallVoters {

    private final CongressQueries congresses;
    private final VoterQueries voters;
    private final SessionQueries sessions;
    private final UnitPeople people;

    HallVoters(CongressQueries congresses, VoterQueries voters, SessionQueries sessions, UnitPeople people) {
        this.congresses = congresses;
        this.voters = voters;
        this.sessions = sessions;
        this.people = people;
    }

    /** The voters' list; the people of the unit until it is made. */
    List<Choice> of(String congress) {
        var listed = new LinkedHashMap<String, String>();
        voters.convened(congress).forEach(voter -> listed.put(voter.id(), voter.name()));
        var all = listed.isEmpty() ? people.names(congresses.require(congress).unit()) : listed;
        return all.entrySet().stream()
                .map(voter -> new Choice(voter.getKey(), voter.getValue()))
                .toList();
    }

    /** Those who have not come. */
    List<Absence> away(String congress) {
        return sessions.attendance(congress).map(now -> now.absences()).orElse(List.of());
    }
}
