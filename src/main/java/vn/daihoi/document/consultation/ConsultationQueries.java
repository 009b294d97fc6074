package vn.daihoi.document.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may be read of the consultation that runs, or ran last. */
@Component
public class ConsultationQueries {

    private final JdbcClient jdbc;
    private final Consultations consultations;

    ConsultationQueries(JdbcClient jdbc, Consultations consultations) {
        this.jdbc = jdbc;
        this.consultations = consultations;
    }

    /** Last day on which comments count; empty where none is held. */
    public Optional<LocalDate> closesOn(String document) {
        return consultations.closesOn(document);
    }

    public List<Consulted> consulted(String document) {
        return jdbc.sql("select person, body, stance from document_consulted"
                        + " where document = :document and consultation = :number order by length(person), person")
                .param("document", document)
                .param("number", consultations.current(document))
                .query(Consulted.class)
                .list();
    }

    /** Whether somebody was ever asked for comments on the document. */
    public boolean asked(String document, String person) {
        return jdbc.sql("select count(*) from document_consulted where document = :document and person = :person")
                        .param("document", document)
                        .param("person", person)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What the drafters made of the comments as a whole; empty until then. */
    public Optional<String> digest(String document) {
        return jdbc.sql("select digest from document_consultation where document = :document and number = :number"
                        + " and digest is not null")
                .param("document", document)
                .param("number", consultations.current(document))
                .query(String.class)
                .optional();
    }

    public List<Comment> comments(String document) {
        return jdbc.sql("select c.person, c.number, d.body, c.section, c.proposal, c.why, c.taken, c.reason"
                        + " from document_comment c join document_consulted d on d.document = c.document"
                        + " and d.consultation = c.consultation and d.person = c.person"
                        + " where c.document = :document and c.consultation = :number"
                        + " order by length(c.person), c.person, c.number")
                .param("document", document)
                .param("number", consultations.current(document))
                .query(Comment.class)
                .list();
    }
}
