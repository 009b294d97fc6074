package vn.daihoi.document.outline;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.content.Contents;
import vn.daihoi.document.DocumentId;
import vn.daihoi.document.VersionSubmitted;

/** Keeps which required parts were not found in a version. */
@Component
public class Gaps {

    private final JdbcClient jdbc;
    private final CheckOutline check;
    private final Contents contents;

    Gaps(JdbcClient jdbc, CheckOutline check, Contents contents) {
        this.jdbc = jdbc;
        this.check = check;
        this.contents = contents;
    }

    @EventListener
    void note(VersionSubmitted submitted) {
        var type = DocumentId.parse(submitted.document()).type();
        var missing = check.missing(type, contents.find(submitted.content()).orElseThrow());
        for (int i = 0; i < missing.size(); i++) {
            jdbc.sql(
                            "insert into document_gap (document, version, number, section) values (:document, :version, :number,"
                                    + " :section)")
                    .param("document", submitted.document())
                    .param("version", submitted.number())
                    .param("number", i + 1)
                    .param("section", missing.get(i))
                    .update();
        }
    }

    /** Of all versions. */
    public List<Gap> of(String document) {
        return jdbc.sql("select g.version, g.section, n.place from document_gap g left join document_section_note n"
                        + " on n.document = g.document and n.section = g.section where g.document = :document"
                        + " order by g.version, g.number")
                .param("document", document)
                .query(Gap.class)
                .list();
    }

    /** @param place what the drafters say of it; null where they say nothing */
    public record Gap(int version, String section, String place) {}
}
