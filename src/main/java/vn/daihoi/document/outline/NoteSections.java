package vn.daihoi.document.outline;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** The drafters say where a required part stands under another name, or why the document has none. */
@UseCase
public class NoteSections {

    private final JdbcClient jdbc;

    NoteSections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param places section → what is said of it; takes the place of what was said before */
    public void note(String document, Map<String, String> places) {
        jdbc.sql("delete from document_section_note where document = :document")
                .param("document", document)
                .update();
        places.forEach((section, place) -> jdbc.sql("insert into document_section_note (document, section, place)"
                        + " values (:document, :section, :place)")
                .param("document", document)
                .param("section", section)
                .param("place", place)
                .update());
    }
}
