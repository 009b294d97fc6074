package vn.daihoi.election.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.election.BallotView.NameView;
import vn.daihoi.election.CountSheet;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.election.process.ElectionProcess;
import vn.daihoi.workflow.Answers;
import vn.daihoi.workflow.Choice;
import vn.daihoi.workflow.OpenTask;

/** The count sheet as both tellers type it, each without seeing the other. */
@Component
class SheetRows {

    private static final String ROWS = "votes";

    private final ElectionQueries elections;

    SheetRows(ElectionQueries elections) {
        this.elections = elections;
    }

    /** The names of the round, no figures. */
    Map<String, Object> prefill(OpenTask task) {
        var names = names(task);
        return Map.of(
                "candidates",
                names.stream().map(name -> new Choice(name.id(), name.name())).toList(),
                ROWS,
                names.stream().map(name -> Map.of("candidate", name.id())).toList());
    }

    CountSheet read(Answers answers) {
        var votes = new LinkedHashMap<String, Integer>();
        answers.rows(ROWS).forEach(row -> votes.put(row.text("candidate"), row.number("votesFor")));
        return new CountSheet(answers.number("collected"), answers.number("valid"), answers.number("invalid"), votes);
    }

    /** Somebody has two rows. */
    boolean twice(Answers answers) {
        var rows = answers.rows(ROWS);
        return rows.stream().map(row -> row.text("candidate")).distinct().count() < rows.size();
    }

    private List<NameView> names(OpenTask task) {
        var ballot = elections.require(task.text(ElectionProcess.BALLOT_ID));
        return ballot.names().stream()
                .filter(name -> ballot.round().names().contains(name.id()))
                .toList();
    }
}
