package vn.daihoi.notification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Which mails somebody does not want. */
@UseCase
public class MailRefusals {

    private final JdbcClient jdbc;

    MailRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<MailKind> of(String person) {
        var kinds = EnumSet.noneOf(MailKind.class);
        jdbc.sql("select kind from mail_refusal where person = :person")
                .param("person", person)
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(MailKind.valueOf(kind)));
        return kinds;
    }

    /** Those of these people who refuse the kind. */
    public Set<String> refusing(MailKind kind, Collection<String> people) {
        return people.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select person from mail_refusal where kind = :kind and person in (:people)")
                        .param("kind", kind.name())
                        .param("people", people)
                        .query(String.class)
                        .list());
    }

    public void choose(String person, Set<MailKind> refused) {
        jdbc.sql("delete from mail_refusal where person = :person")
                .param("person", person)
                .update();
        refused.forEach(kind -> jdbc.sql("insert into mail_refusal (person, kind) values (:person, :kind)")
                .param("person", person)
                .param("kind", kind.name())
                .update());
    }
}
