package vn.daihoi.document;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** What may be read of documents. */
@Component
public class DocumentQueries {

    private static final String SELECT = "select d.id, d.congress, d.type, d.path, d.title, d.state, d.versions,"
            + " (select count(*) from document_round r where r.document = d.id) as rounds,"
            + " (select count(*) from document_return b where b.document = d.id) as returns,"
            + " d.locked_version, d.closed_at from document d ";

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownCase when there is none */
    public DocumentView require(String id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(DocumentView.class)
                .optional()
                .orElseThrow(() -> new UnknownCase("document", id));
    }

    /** In the order of the rule table. */
    public List<DocumentView> ofCongress(String congress) {
        return jdbc.sql(SELECT + "where d.congress = :congress order by d.place")
                .param("congress", congress)
                .query(DocumentView.class)
                .list();
    }

    /** Oldest first. */
    public List<VersionView> versions(String id) {
        return jdbc.sql("select number, content, sha256, stage, remark, by_name, submitted_at from document_version"
                        + " where document = :id order by number")
                .param("id", id)
                .query(VersionView.class)
                .list();
    }

    /** Symbol of the unit's book its number comes from; empty for the journal only. */
    public String register(String id) {
        return jdbc.sql("select register from document where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    public Optional<VersionView> locked(String id) {
        var locked = require(id).lockedVersion();
        return versions(id).stream()
                .filter(version -> Integer.valueOf(version.number()).equals(locked))
                .findFirst();
    }
}
