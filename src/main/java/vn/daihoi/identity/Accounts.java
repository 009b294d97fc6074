package vn.daihoi.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts as an administrator sees them. */
@Component
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean none() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    /** @param search part of the name or the user name; empty for all */
    public List<AccountView> find(String search, int limit) {
        return jdbc.sql("select a.person, p.name, a.username, a.must_change, a.disabled, a.last_sign_in, a.locked_until"
                        + " from account a join person p on p.id = a.person"
                        + " where lower(p.name) like :search or a.username like :search"
                        + " order by p.name, a.username limit :limit")
                .param("search", "%" + search.strip().toLowerCase(java.util.Locale.ROOT) + "%")
                .param("limit", limit)
                .query(AccountView.class)
                .list();
    }

    public boolean has(String person) {
        return byPerson(person).isPresent();
    }

    /** By an account, or by a person who has none yet. */
    public boolean taken(String username) {
        return byUsername(username).isPresent()
                || jdbc.sql("select count(*) from person where id = :id")
                                .param("id", username)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Somebody without an account may do nothing. */
    public AccountStanding standing(String person) {
        var account = byPerson(person);
        if (account.isEmpty() || account.get().disabled()) {
            return AccountStanding.DISABLED;
        }
        return account.get().mustChange() ? AccountStanding.MUST_CHANGE_PASSWORD : AccountStanding.OPEN;
    }

    Optional<Account> byUsername(String username) {
        return jdbc.sql("select * from account where username = :username")
                .param("username", username)
                .query(Account.class)
                .optional();
    }

    Optional<Account> byPerson(String person) {
        return jdbc.sql("select * from account where person = :person")
                .param("person", person)
                .query(Account.class)
                .optional();
    }
}
