package vn.daihoi.organisation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Takes over the organisations that a plan names; what is known already is brought up to date. */
@UseCase
public class AddOrganisations {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    AddOrganisations(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Parents may follow their children in the list; what the list leaves out of a known organisation stays. */
    public void add(List<Organisation> organisations) {
        organisations.forEach(this::put);
        events.publishEvent(new OrganisationsAdded(
                organisations.stream().map(Organisation::id).toList()));
    }

    private void put(Organisation organisation) {
        var update = "update organisation set name = :name, type = :type, parent = coalesce(:parent, parent),"
                + " sector = coalesce(:sector, sector), members = coalesce(:members, members) where id = :id";
        var insert = "insert into organisation (id, name, type, parent, sector, members)"
                + " values (:id, :name, :type, :parent, :sector, :members)";
        if (write(update, organisation) == 0) {
            write(insert, organisation);
        }
    }

    private int write(String sql, Organisation organisation) {
        return jdbc.sql(sql)
                .param("id", organisation.id())
                .param("name", Text.normal(organisation.name()))
                .param("type", organisation.type().name())
                .param("parent", organisation.parent(), java.sql.Types.VARCHAR)
                .param("sector", organisation.sector(), java.sql.Types.VARCHAR)
                .param("members", organisation.members(), java.sql.Types.INTEGER)
                .update();
    }
}
