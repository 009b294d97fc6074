package vn.daihoi.inbox.view;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Keeps a way of looking at the list under a name. */
@UseCase
public class SaveView {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 1000;

    private final JdbcClient jdbc;
    private final Clock clock;

    SaveView(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the key of the message that says why not; empty when it is kept */
    public Optional<String> save(Command command) {
        var name = Text.normal(command.name().strip());
        if (name.isEmpty() || name.length() > LONGEST_NAME || command.address().length() > LONGEST_ADDRESS) {
            return Optional.of("inbox.view.error.name");
        }
        var with = command.organisation();
        if (with != null && !SavedViews.organisations(command.by()).contains(with)) {
            return Optional.of("inbox.view.error.organisation");
        }
        if (owned(command.by()) >= SavedViews.MOST) {
            return Optional.of("inbox.view.error.most");
        }
        jdbc.sql("insert into inbox_view (id, owner, name, organisation, address, created)"
                        + " values (:id, :owner, :name, :organisation, :address, :now)")
                .param("id", UUID.randomUUID().toString())
                .param("owner", command.by().id())
                .param("name", name)
                .param("organisation", with, java.sql.Types.VARCHAR)
                .param("address", command.address())
                .param("now", LocalDateTime.now(clock))
                .update();
        return Optional.empty();
    }

    private int owned(Actor actor) {
        return jdbc.sql("select count(*) from inbox_view where owner = :owner")
                .param("owner", actor.id())
                .query(Integer.class)
                .single();
    }

    /** @param organisation to share it with, or null */
    public record Command(String name, String organisation, String address, Actor by) {}
}
