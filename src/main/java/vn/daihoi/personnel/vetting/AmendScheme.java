package vn.daihoi.personnel.vetting;

import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.shared.UseCase;

/** Works in what the authority changed while approving. */
@UseCase
public class AmendScheme {

    private final JdbcClient jdbc;
    private final Candidates candidates;

    AmendScheme(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** @param paper id of the stored final scheme */
    public void amend(String scheme, List<Change> changes, String paper) {
        changes.forEach(change -> {
            apply(change);
            insert(scheme, change);
        });
        jdbc.sql("update scheme set version = version + 1, final_paper = :paper where id = :id")
                .param("paper", paper)
                .param("id", scheme)
                .update();
    }

    private void apply(Change change) {
        if (change.kind() == Kind.REMOVE) {
            candidates.move(change.candidate(), CandidateStanding.WITHDRAWN, change.detail());
        } else if (change.kind() == Kind.OTHER_POST && change.post() != null) {
            candidates.standFor(change.candidate(), List.of(change.post()));
        }
    }

    private void insert(String scheme, Change change) {
        jdbc.sql("insert into scheme_change (scheme, number, candidate, change, detail) values (:scheme,"
                        + " (select coalesce(max(number), 0) + 1 from scheme_change where scheme = :scheme),"
                        + " :candidate, :change, :detail)")
                .param("scheme", scheme)
                .param("candidate", change.candidate(), Types.VARCHAR)
                .param("change", change.kind().name())
                .param("detail", change.detail())
                .update();
    }

    public enum Kind {
        REMOVE,
        OTHER_POST,
        TEXT
    }

    /**
     * @param candidate null where it is about nobody in particular
     * @param post the body he stands for instead, or null
     */
    public record Change(String candidate, Kind kind, String detail, ElectedBody post) {}
}
