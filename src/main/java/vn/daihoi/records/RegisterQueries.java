package vn.daihoi.records;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registers and what lies in them. */
@Component
public class RegisterQueries {

    private static final String SELECT =
            "select id, organisation, symbol, serial, number_text, dated, kind, title, chain, case_kind, case_id,"
                    + " media_type, sha256, registered_at from registered_document";

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<RegisteredDocument> find(String id) {
        return one(" where id = :value", id);
    }

    /** Everything registered for a congress or a plan, oldest first. */
    public List<RegisteredDocument> ofChain(String chain) {
        return jdbc.sql(SELECT + " where chain = :chain order by registered_at, number_text")
                .param("chain", chain)
                .query(RegisteredDocument.class)
                .list();
    }

    public List<RegisteredDocument> ofCase(String kind, String id) {
        return jdbc.sql(SELECT + " where case_kind = :kind and case_id = :id order by registered_at, number_text")
                .param("kind", kind)
                .param("id", id)
                .query(RegisteredDocument.class)
                .list();
    }

    /** One book of one year, in the order of its numbers. */
    public List<RegisteredDocument> ofRegister(Register register, int year) {
        return jdbc.sql(SELECT + " where organisation = :organisation and symbol = :symbol"
                        + " and register_year = :year order by serial")
                .param("organisation", register.organisation())
                .param("symbol", register.symbol())
                .param("year", year)
                .query(RegisteredDocument.class)
                .list();
    }

    /** The paper of record, of the registered media type. */
    public Optional<byte[]> paper(String id) {
        return bytes("content", id);
    }

    /** The same as DOCX; empty for a paper of before there were any. */
    public Optional<byte[]> docx(String id) {
        return bytes("docx", id);
    }

    private Optional<byte[]> bytes(String column, String id) {
        return jdbc.sql("select " + column + " from registered_document where id = :id and " + column + " is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    Optional<RegisteredDocument> ofOccasion(String occasion) {
        return one(" where occasion = :value", occasion);
    }

    private Optional<RegisteredDocument> one(String where, String value) {
        return jdbc.sql(SELECT + where)
                .param("value", value)
                .query(RegisteredDocument.class)
                .optional();
    }
}
