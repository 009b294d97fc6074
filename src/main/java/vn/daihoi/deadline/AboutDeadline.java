package vn.daihoi.deadline;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.CaseView;
import vn.daihoi.workflow.Cases;

/** What a deadline is about, in words: its document or ballot, and its case. */
@Component
public class AboutDeadline {

    private final Cases cases;

    AboutDeadline(Cases cases) {
        this.cases = cases;
    }

    /** Empty where nothing is known of it. */
    public String of(DeadlineView deadline) {
        return of(deadline, cases.ofChain(deadline.chain()).orElse(null));
    }

    public static String of(DeadlineView deadline, CaseView about) {
        return Stream.of(deadline.subject(), about == null ? null : about.title())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }
}
