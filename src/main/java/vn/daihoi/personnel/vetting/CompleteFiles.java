package vn.daihoi.personnel.vetting;

import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.shared.UseCase;

/** Hands the scheme in with the files of everybody on the list. */
@UseCase
public class CompleteFiles {

    private final JdbcClient jdbc;
    private final Candidates candidates;

    CompleteFiles(JdbcClient jdbc, Candidates candidates) {
        this.jdbc = jdbc;
        this.candidates = candidates;
    }

    /** @param submission id of the stored proposal of the committee */
    public void complete(String scheme, List<CandidateFile> files, String submission) {
        files.forEach(file -> {
            jdbc.sql("delete from scheme_file where scheme = :scheme and candidate = :candidate")
                    .param("scheme", scheme)
                    .param("candidate", file.candidate())
                    .update();
            insert(scheme, file);
            if (!file.standsFor().isEmpty()) {
                candidates.standFor(file.candidate(), file.standsFor());
            }
        });
        jdbc.sql("update scheme set version = version + 1, state = 'SUBMITTED', submission = :submission,"
                        + " vetting_round = vetting_round + 1 where id = :id")
                .param("submission", submission)
                .param("id", scheme)
                .update();
    }

    private void insert(String scheme, CandidateFile file) {
        jdbc.sql("insert into scheme_file (scheme, candidate, papers, health_dated, dossier, missing)"
                        + " values (:scheme, :candidate, :papers, :health, :dossier, :missing)")
                .param("scheme", scheme)
                .param("candidate", file.candidate())
                .param("papers", file.papers().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param("health", file.healthDated(), Types.DATE)
                .param("dossier", file.dossier(), Types.VARCHAR)
                .param("missing", file.missing(), Types.VARCHAR)
                .update();
    }
}
