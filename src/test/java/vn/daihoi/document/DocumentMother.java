package vn.daihoi.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.OpenCongress;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.shared.Actor;

/** A document in work at a commune under a district. */
public final class DocumentMother {

    public static final CongressId CONGRESS = new CongressId("kh-01", "xa-ho-son");
    public static final Actor DRAFTER = new Actor("drafter", "Người soạn thảo", Set.of());

    private DocumentMother() {}

    public static OpenCongress.Command congress() {
        return new OpenCongress.Command(
                CONGRESS,
                "tam-duong",
                OrganisationType.BASE_COMMITTEE,
                ChosenAs.PILOT,
                0,
                "2025-2030",
                Set.of(CongressContent.values()),
                PersonnelMode.ELECTED,
                Set.of(),
                new OpenCongress.Voters(CongressType.DELEGATES, 195, false, 55),
                new OpenCongress.Days(BigDecimal.valueOf(2), null, LocalDate.of(2025, 4, 15), null, null),
                List.of(),
                List.of("tam-duong"));
    }

    /** Every table of the room and of the congress, emptied. */
    public static void empty(JdbcClient jdbc) {
        List.of(
                        "document_gap",
                        "document_section_note",
                        "document_amendment",
                        "document_return",
                        "document_point",
                        "document_verdict",
                        "document_round",
                        "document_adoption",
                        "document_comment",
                        "document_consulted",
                        "document_consultation",
                        "document_version",
                        "document",
                        "content_chunk",
                        "content",
                        "decision_amendment",
                        "decision_member",
                        "decision",
                        "congress_stage",
                        "congress_approver",
                        "congress_seats",
                        "congress")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    public static String document(JdbcClient jdbc, String type, DocumentPath path) {
        var id = new DocumentId(CONGRESS.toString(), type).toString();
        jdbc.sql("insert into document (id, version, congress, type, path, owner_role, register, place, title, state,"
                        + " versions) values (:id, 0, :congress, :type, :path, 'DOCUMENTS_SUBCOMMITTEE', '', 0, :type,"
                        + " 'REQUIRED', 0)")
                .param("id", id)
                .param("congress", CONGRESS.toString())
                .param("type", type)
                .param("path", path.name())
                .update();
        return id;
    }

    /** @return id of a stored file */
    public static String content(JdbcClient jdbc, String id) {
        jdbc.sql(
                        "insert into content (id, name, media_type, size, sha256, uploaded_by, uploaded_at)"
                                + " values (:id, 'a.pdf', 'application/pdf', 1, :sha, 'drafter', timestamp '2025-01-09 08:00:00')")
                .param("id", id)
                .param("sha", "sha-of-" + id)
                .update();
        return id;
    }
}
