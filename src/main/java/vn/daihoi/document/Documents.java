package vn.daihoi.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** Keeps documents and their versions. */
@Component
class Documents {

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Document require(String id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> new UnknownCase("document", id));
    }

    void save(Document document) {
        var updated = jdbc.sql("update document set version = version + 1, title = :title, outline = :outline,"
                        + " state = :state, versions = :versions, locked_version = :locked, opened_at = :opened,"
                        + " closed_at = :closed where id = :id and version = :version")
                .param("title", document.title)
                .param("outline", document.outline, Types.VARCHAR)
                .param("state", document.state.name())
                .param("versions", document.versions)
                .param("locked", document.lockedVersion, Types.INTEGER)
                .param("opened", document.openedAt)
                .param("closed", document.closedAt, Types.TIMESTAMP)
                .param("id", document.id)
                .param("version", document.version)
                .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("document " + document.id + " changed meanwhile");
        }
        document.version++;
    }

    void add(String document, VersionView version, String by) {
        jdbc.sql("insert into document_version (document, number, content, sha256, stage, remark, by_person, by_name,"
                        + " submitted_at) values (:document, :number, :content, :sha256, :stage, :remark, :by,"
                        + " :byName, :at)")
                .param("document", document)
                .param("number", version.number())
                .param("content", version.content())
                .param("sha256", version.sha256())
                .param("stage", version.stage().name())
                .param("remark", version.remark(), Types.VARCHAR)
                .param("by", by)
                .param("byName", version.byName())
                .param("at", version.submittedAt())
                .update();
    }

    private static Document read(ResultSet row) throws SQLException {
        var document = new Document(
                row.getString("id"),
                row.getString("congress"),
                DocumentPath.valueOf(row.getString("path")),
                row.getString("owner_role"));
        document.version = row.getInt("version");
        document.title = row.getString("title");
        document.outline = row.getString("outline");
        document.state = DocumentState.valueOf(row.getString("state"));
        document.versions = row.getInt("versions");
        document.lockedVersion = row.getObject("locked_version", Integer.class);
        document.openedAt = row.getObject("opened_at", LocalDateTime.class);
        document.closedAt = row.getObject("closed_at", LocalDateTime.class);
        return document;
    }
}
