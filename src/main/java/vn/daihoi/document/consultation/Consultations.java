package vn.daihoi.document.consultation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consultations of a document; the last one counts. */
@Component
class Consultations {

    private final JdbcClient jdbc;

    Consultations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 0 before the first. */
    int current(String document) {
        return jdbc.sql("select coalesce(max(number), 0) from document_consultation where document = :document")
                .param("document", document)
                .query(Integer.class)
                .single();
    }

    Optional<LocalDate> closesOn(String document) {
        return jdbc.sql("select closes_on from document_consultation where document = :document and number = :number")
                .param("document", document)
                .param("number", current(document))
                .query(LocalDate.class)
                .optional();
    }

    void plan(String document, LocalDate closesOn) {
        jdbc.sql("insert into document_consultation (document, number, closes_on) values (:document, :number, :closes)")
                .param("document", document)
                .param("number", current(document) + 1)
                .param("closes", closesOn)
                .update();
    }

    void move(String document, LocalDate closesOn) {
        jdbc.sql("update document_consultation set closes_on = :closes where document = :document and number = :number")
                .param("closes", closesOn)
                .param("document", document)
                .param("number", current(document))
                .update();
    }

    /** Asking the same person again changes nothing. */
    void ask(String document, String person, String body) {
        var known = jdbc.sql("select count(*) from document_consulted where document = :document"
                        + " and consultation = :number and person = :person")
                .param("document", document)
                .param("number", current(document))
                .param("person", person)
                .query(Integer.class)
                .single();
        if (known == 0) {
            jdbc.sql("insert into document_consulted (document, consultation, person, body)"
                            + " values (:document, :number, :person, :body)")
                    .param("document", document)
                    .param("number", current(document))
                    .param("person", person)
                    .param("body", body)
                    .update();
        }
    }
}
