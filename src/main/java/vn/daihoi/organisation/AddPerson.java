package vn.daihoi.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Makes a person known, or brings name, mail and language up to date. */
@UseCase
public class AddPerson {

    private final JdbcClient jdbc;

    AddPerson(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Person person) {
        var update = "update person set name = :name, mail = :mail, language = :language where id = :id";
        var insert = "insert into person (id, name, mail, language, seat) values (:id, :name, :mail, :language, :seat)";
        if (statement(update, person).update() == 0) {
            statement(insert, person).param("seat", person.seat()).update();
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Person person) {
        return jdbc.sql(sql)
                .param("id", person.id())
                .param("name", Text.normal(person.name()))
                .param("mail", person.mail())
                .param("language", person.language());
    }
}
