package vn.daihoi.decision.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.decision.DecisionQueries.DecisionView;
import vn.daihoi.workflow.Cases;
import vn.daihoi.workflow.Choice;

/** What a point about the matter of a decision is bound to; nothing is offered where its room binds no points. */
@Component
class PointPlaces {

    private final Cases cases;
    private final MessageSource messages;

    PointPlaces(Cases cases, MessageSource messages) {
        this.cases = cases;
        this.messages = messages;
    }

    List<Choice> sections(DecisionView decision) {
        return cases.sections(decision.caseKind(), decision.subjectId()).stream()
                .map(section -> new Choice(section, section))
                .toList();
    }

    List<Choice> criteria(DecisionView decision) {
        var kind = decision.caseKind();
        return cases.criteria(kind).stream()
                .map(value -> new Choice(value, words(kind + ".criterion." + value)))
                .toList();
    }

    private String words(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
