package vn.daihoi.inbox.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.daihoi.shared.Actor;
import vn.daihoi.testing.MovableClock;
import vn.daihoi.testing.PostgresServer;

/** The statement that writes a draft anew or again, on the database of an installation; the rest is tried in the browser's tests. */
class DraftsPostgresTest {

    private static final Actor OFFICE = new Actor("a.office", "Văn phòng", Set.of());

    @Test
    void aDraftIsWrittenAgainAndGoesWithItsTask() {
        var source = new SingleConnectionDataSource(PostgresServer.running().newDatabase(), true);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        var jdbc = JdbcClient.create(source);
        jdbc.sql(
                        "insert into inbox_task (id, process, element, name, name_en, case_id, criticality, created, search)"
                                + " values ('t', 'election', 'user_Do', 'Việc', 'Task', 'case', 'NORMAL', current_timestamp, '')")
                .update();
        var save = new SaveDraft(jdbc, new ObjectMapper(), new MovableClock());
        var drafts = new Drafts(jdbc, new ObjectMapper());

        save.save(new SaveDraft.Command("t", Map.of("place", "Trang 3"), OFFICE));
        save.save(new SaveDraft.Command("t", Map.of("place", "Trang 4 ỡ\u0000", "parts", List.of("A", "B")), OFFICE));
        assertThat(drafts.find("t", OFFICE).orElseThrow().answers())
                .isEqualTo(Map.of("place", "Trang 4 ỡ", "parts", List.of("A", "B")));

        jdbc.sql("delete from inbox_task").update();
        assertThat(drafts.find("t", OFFICE)).isEmpty();
        source.destroy();
    }
}
