package vn.daihoi.workflow;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A task that waits for somebody.
 *
 * @param element id of its node in the model, e.g. {@code user_CastOpinion}
 * @param caseId congress id, or plan id for programme processes (the business key)
 * @param groups {@code ROLE@organisation}; empty for a personal act
 * @param assignee person id; null until claimed, set from the start for a personal act
 * @param properties of the node: {@code en}, {@code deadline}, {@code criticality}
 * @param variables ids and steering values that the task can see
 */
public record OpenTask(
        String id,
        String process,
        String instance,
        String element,
        String name,
        String form,
        String caseId,
        Set<String> groups,
        String assignee,
        LocalDateTime created,
        LocalDateTime due,
        Map<String, String> properties,
        Map<String, Object> variables) {

    /** A personal act is never done by a substitute or another holder of the role. */
    public boolean personal() {
        return groups.isEmpty();
    }

    /** Whether its form says who stands, or how many voted for whom. */
    public boolean namesCandidates() {
        return AnswerSheet.namesCandidates(process, subject());
    }

    /** The document, ballot, decision, … of the case that the task is about; empty when it is about the case itself. */
    public String subject() {
        return Stream.of("documentId", "ballotId", "decisionId", "amendmentId", "reviewId")
                .map(this::text)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    public String text(ProcessVariable<String> variable) {
        return (String) variables.get(variable.name());
    }

    public String text(String variable) {
        var value = variables.get(variable);
        return value == null ? null : value.toString();
    }
}
