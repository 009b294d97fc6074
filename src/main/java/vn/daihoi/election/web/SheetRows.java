package vn.daihoi.election.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView.NameView;
import vn.daihoi.election.CountEntry;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.election.Standing;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.election.tally.InvalidCause;
import vn.daihoi.election.tally.TallyRound;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;

/** The count sheet as both tellers type it, each without seeing the other. */
@Component
class SheetRows {

    private static final String ROWS = "votes";
    private static final Map<InvalidCause, String> CAUSES = Map.of(
            InvalidCause.NOT_ISSUED, "invalidNotIssued",
            InvalidCause.TOO_MANY, "invalidTooMany",
            InvalidCause.NOBODY, "invalidNobody",
            InvalidCause.BOTH_OR_NEITHER, "invalidBothOrNeither",
            InvalidCause.MARKED, "invalidMarked");

    private final ElectionQueries elections;
    private final MessageSource messages;

    SheetRows(ElectionQueries elections, MessageSource messages) {
        this.elections = elections;
        this.messages = messages;
    }

    /** The names of the round, no figures; those who withdrew can be chosen, so that the board is told why not. */
    Map<String, Object> prefill(OpenTask task) {
        var ballot = elections.require(task.text(ElectionProcess.BALLOT_ID));
        var choices = new ArrayList<Choice>();
        var rows = new ArrayList<Map<String, String>>();
        for (var name : ballot.names()) {
            if (ballot.round().names().contains(name.id())) {
                choices.add(new Choice(name.id(), name.name()));
                rows.add(Map.of("candidate", name.id()));
            } else if (name.standing() == Standing.WITHDRAWN) {
                choices.add(new Choice(name.id(), withdrawn(name)));
            }
        }
        return Map.of("candidates", choices, ROWS, rows);
    }

    CountEntry read(Answers answers) {
        var causes = new EnumMap<InvalidCause, Integer>(InvalidCause.class);
        CAUSES.forEach((cause, key) -> {
            if (answers.has(key) && answers.number(key) > 0) {
                causes.put(cause, answers.number(key));
            }
        });
        var figures = new CountEntry.Figures(
                answers.number("collected"), answers.number("valid"), answers.number("invalid"), causes);
        return new CountEntry(figures, lines(answers), answers.flag("tooManyConfirmed"));
    }

    private static List<TallyRound.Votes> lines(Answers answers) {
        return answers.rows(ROWS).stream()
                .map(row -> new TallyRound.Votes(row.text("candidate"), row.number("votesFor")))
                .toList();
    }

    private String withdrawn(NameView name) {
        return messages.getMessage(
                "election.count.withdrawn", new Object[] {name.name()}, LocaleContextHolder.getLocale());
    }
}
