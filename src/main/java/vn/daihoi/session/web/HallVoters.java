package vn.daihoi.session.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.session.attendance.Absence;
import vn.daihoi.workflow.Choice;

/** Whom the desk can note as coming or going. */
@Component
class HallVoters {

    private final SessionQueries sessions;
    private final UnitPeople people;

    HallVoters(SessionQueries sessions, UnitPeople people) {
        this.sessions = sessions;
        this.people = people;
    }

    /** The voters' list; the people of the unit until it is made. */
    List<Choice> of(String congress) {
        return people.voterOptions(congress);
    }

    /** Those who have not come. */
    List<Absence> away(String congress) {
        return sessions.attendance(congress).map(now -> now.absences()).orElse(List.of());
    }
}
