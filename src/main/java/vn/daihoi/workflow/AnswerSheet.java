package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.Set;

/**
 * @param subject the one document, ballot or decision of the case that it is about; empty when about the case
 * @param answers JSON object, field key → answer
 */
public record AnswerSheet(
        String id,
        String taskId,
        String caseId,
        String subject,
        String process,
        String element,
        String name,
        String form,
        String byPerson,
        String byName,
        LocalDateTime answeredAt,
        String answers) {

    private static final Set<String> NAMING = Set.of("personnel-approval", "election");

    /** Its papers are vetted like any other document, and name the candidates. */
    private static final String SCHEME_PAPERS = ".personnel-scheme-papers";

    /** Whether it says who stands, or how many voted for whom. */
    public boolean namesCandidates() {
        return namesCandidates(process, subject);
    }

    static boolean namesCandidates(String process, String subject) {
        return NAMING.contains(process) || subject.endsWith(SCHEME_PAPERS);
    }
}
