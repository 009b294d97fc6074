package vn.daihoi.document.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.content.StoredContent;

/** What was done with a document, for its page. */
@Component
public class DocumentRecord {

    private final JdbcClient jdbc;

    DocumentRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files of versions, of vetting reports and of written opinions. */
    public List<StoredContent> files(String document) {
        return jdbc.sql("select id, name, media_type, size, sha256, uploaded_by, uploaded_at from content where id in ("
                        + "select content from document_version where document = :document"
                        + " union select report from document_verdict where document = :document"
                        + " union select paper from document_consulted where document = :document)")
                .param("document", document)
                .query(StoredContent.class)
                .list();
    }

    /** Meetings of the unit's committee. */
    public List<Adoption> adoptions(String document) {
        return jdbc.sql("select number, met_on, entitled, present, in_favour, adopted from document_adoption"
                        + " where document = :document order by number")
                .param("document", document)
                .query(Adoption.class)
                .list();
    }

    /** Oldest first. */
    public List<Round> rounds(String document) {
        return jdbc.sql("select number, version, opened_at, closed_at from document_round"
                        + " where document = :document order by number")
                .param("document", document)
                .query(Round.class)
                .list();
    }

    /** Changes that the authority decided, with the place where the final text carries each. */
    public List<Amendment> amendments(String document) {
        return jdbc.sql("select a.version, a.decided, a.place, v.by_name from document_amendment a"
                        + " join document_version v on v.document = a.document and v.number = a.version"
                        + " where a.document = :document order by a.version, a.number")
                .param("document", document)
                .query(Amendment.class)
                .list();
    }

    /** @param byName who worked it in */
    public record Amendment(int version, String decided, String place, String byName) {}

    public record Adoption(int number, LocalDate metOn, int entitled, int present, int inFavour, boolean adopted) {}

    /**
     * @param version under scrutiny
     * @param closedAt null while lines are awaited
     */
    public record Round(int number, int version, LocalDateTime openedAt, LocalDateTime closedAt) {}
}
