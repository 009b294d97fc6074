package vn.daihoi.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Persons by id. */
@Component
public class People {

    private static final String SELECT = "select id, name, mail, language, seat from person";

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(String id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Person.class)
                .optional();
    }

    public Person require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no person with id " + id));
    }

    /** Those of them that are known. */
    public List<Person> find(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where id in (:ids)")
                        .param("ids", ids)
                        .query(Person.class)
                        .list();
    }

    public List<Person> all() {
        return jdbc.sql(SELECT + " order by name, id").query(Person.class).list();
    }
}
