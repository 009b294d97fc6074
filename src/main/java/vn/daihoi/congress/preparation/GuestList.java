package vn.daihoi.congress.preparation;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.AddPerson;
import vn.daihoi.organisation.Person;

/** Who is invited without a vote; whoever has an address gets the invitation by mail. */
@Component
class GuestList {

    private final JdbcClient jdbc;
    private final AddPerson people;

    GuestList(JdbcClient jdbc, AddPerson people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    void write(String congress, List<ListVoters.Guest> guests) {
        jdbc.sql("delete from congress_guest where congress = :congress")
                .param("congress", congress)
                .update();
        for (int place = 0; place < guests.size(); place++) {
            insert(congress, place, guests.get(place));
        }
    }

    private void insert(String congress, int place, ListVoters.Guest guest) {
        var person = guest.mail() == null ? null : congress + ".guest-" + (place + 1);
        if (person != null) {
            people.add(new Person(person, guest.name(), guest.mail(), "vi", false));
        }
        jdbc.sql("insert into congress_guest (congress, place, name, persons, mail, person)"
                        + " values (:congress, :place, :name, :persons, :mail, :person)")
                .param("congress", congress)
                .param("place", place)
                .param("name", guest.name())
                .param("persons", guest.persons())
                .param("mail", guest.mail(), Types.VARCHAR)
                .param("person", person, Types.VARCHAR)
                .update();
    }

    /** Person ids of guests with an address. */
    List<String> reachable(String congress) {
        return jdbc.sql("select person from congress_guest where congress = :congress and person is not null"
                        + " order by place")
                .param("congress", congress)
                .query(String.class)
                .list();
    }
}
