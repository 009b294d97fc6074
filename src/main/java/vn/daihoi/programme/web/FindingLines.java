package vn.daihoi.programme.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.FindingText;
import vn.daihoi.plan.Severity;

/** Findings of a check as a page shows them. */
@Component
class FindingLines {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "red", Severity.WARNING, "orange", Severity.NOTE, "azure");

    private final FindingText texts;

    FindingLines(FindingText texts) {
        this.texts = texts;
    }

    List<Line> of(List<Finding> findings, Locale language) {
        return findings.stream()
                .map(finding -> new Line(finding, COLOURS.get(finding.severity()), texts.of(finding, language)))
                .toList();
    }

    record Line(Finding finding, String colour, String text) {}
}
