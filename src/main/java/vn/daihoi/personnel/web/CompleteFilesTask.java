package vn.daihoi.personnel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.CandidateStanding;
import vn.daihoi.personnel.Procedure;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.personnel.vetting.CandidateFile;
import vn.daihoi.personnel.vetting.CandidateFile.Paper;
import vn.daihoi.personnel.vetting.CompleteFiles;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.TaskHandler;
import vn.daihoi.workflow.TaskResult;
import vn.daihoi.workflow.TaskSubmission;

@Component
class CompleteFilesTask implements TaskHandler {

    private static final String ROWS = "files";

    private final Candidates candidates;
    private final SchemeQueries schemes;
    private final CompleteFiles completeFiles;
    private final StatePostRows statePosts;
    private final Clock clock;

    CompleteFilesTask(
            Candidates candidates,
            SchemeQueries schemes,
            CompleteFiles completeFiles,
            StatePostRows statePosts,
            Clock clock) {
        this.candidates = candidates;
        this.schemes = schemes;
        this.completeFiles = completeFiles;
        this.statePosts = statePosts;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "personnel-complete-files";
    }

    @Override
    public TaskResult complete(TaskSubmission submission) {
        var scheme = submission.task().text("schemeId");
        var files = submission.answers().rows(ROWS).stream()
                .map(CompleteFilesTask::file)
                .toList();
        if (!everybodyOnce(scheme, files)) {
            return TaskResult.refuse(ROWS, "personnel.error.EVERY_PERSON_ONCE");
        }
        var required = required(schemes.require(scheme).procedure());
        for (int i = 0; i < files.size(); i++) {
            if (!files.get(i).unexplained(required).isEmpty()) {
                return TaskResult.refuse(ROWS + "[" + i + "].missing", "personnel.error.missing");
            }
            if (!files.get(i).healthy(LocalDate.now(clock))) {
                return TaskResult.refuse(ROWS + "[" + i + "].healthDated", "personnel.error.health");
            }
        }
        return statePosts.refused(scheme, submission.answers()).orElseGet(() -> {
            completeFiles.complete(scheme, files, submission.answers().text("submission"));
            return TaskResult.done();
        });
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        var scheme = task.text("schemeId");
        var listed = candidates.of(scheme, CandidateStanding.LISTED);
        var prefill = PersonChoices.rows("candidates", listed, ROWS);
        if (statePosts.offered(scheme)) {
            prefill.putAll(PersonChoices.options("stateCandidates", listed));
        }
        return prefill;
    }

    /** Remarks are there only where asked; minutes of steps only where steps are held. */
    private static Set<Paper> required(Procedure procedure) {
        var papers = EnumSet.complementOf(EnumSet.of(Paper.REMARKS));
        if (procedure == Procedure.APPOINTMENT) {
            papers.remove(Paper.STEP_MINUTES);
        }
        return papers;
    }

    private boolean everybodyOnce(String scheme, List<CandidateFile> files) {
        var expected = candidates.of(scheme, CandidateStanding.LISTED).stream()
                .map(Candidate::id)
                .sorted()
                .toList();
        return files.stream().map(CandidateFile::candidate).sorted().toList().equals(expected);
    }

    private static CandidateFile file(Answers row) {
        return new CandidateFile(
                row.text("person"),
                row.texts("papers").stream().map(Paper::valueOf).collect(Collectors.toSet()),
                row.date("healthDated"),
                row.text("dossier"),
                row.text("missing"),
                row.texts("standsFor").stream().map(ElectedBody::valueOf).toList());
    }
}
