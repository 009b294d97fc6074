package vn.daihoi.personnel.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.personnel.eligibility.Finding;
import vn.daihoi.personnel.eligibility.Findings;
import vn.daihoi.personnel.eligibility.SchemeVerdict;
import vn.daihoi.personnel.planning.Candidate;
import vn.daihoi.personnel.planning.Candidates;
import vn.daihoi.workflow.Choice;

/** Open findings as forms offer them: in words, with their source, one row each. */
@Component
class FindingChoices {

    private final Findings findings;
    private final Candidates candidates;
    private final MessageSource messages;

    FindingChoices(Findings findings, Candidates candidates, MessageSource messages) {
        this.findings = findings;
        this.candidates = candidates;
        this.messages = messages;
    }

    Map<String, Object> prefill(String scheme, SchemeVerdict verdict, Fields fields) {
        var names = candidates.of(scheme).stream().collect(Collectors.toMap(Candidate::id, Candidate::name));
        List<Finding> open = findings.open(scheme, verdict);
        var prefill = new HashMap<String, Object>();
        prefill.put(
                fields.options(),
                open.stream()
                        .map(finding -> new Choice(finding.key(), label(finding, names)))
                        .toList());
        prefill.put(
                fields.rows(),
                open.stream()
                        .map(finding -> Map.of(fields.column(), finding.key()))
                        .toList());
        return prefill;
    }

    private String label(Finding finding, Map<String, String> names) {
        var code = finding.code().substring(finding.code().indexOf('.') + 1);
        var about = finding.candidate() == null
                ? word("personnel.body." + finding.code().split("\\.")[0])
                : names.get(finding.candidate());
        var text = messages.getMessage(
                "personnel.finding." + code,
                new Object[] {finding.needed(), finding.found()},
                code,
                LocaleContextHolder.getLocale());
        return about + ": " + text + " (" + finding.source() + ")";
    }

    private String word(String key) {
        return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }

    /** Names in the form. */
    record Fields(String options, String rows, String column) {}
}
