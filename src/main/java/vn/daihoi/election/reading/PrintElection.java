package vn.daihoi.election.reading;

import java.time.LocalDate;
import java.util.Optional;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.paper.PaperFiles;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Prints a paper of an election for somebody entitled to its names; the journal keeps every printing. */
@UseCase
public class PrintElection {

    private final ReadElections read;
    private final ElectionQueries elections;
    private final CongressQueries congresses;
    private final PaperWords words;
    private final IssuePaper papers;

    PrintElection(
            ReadElections read,
            ElectionQueries elections,
            CongressQueries congresses,
            PaperWords words,
            IssuePaper papers) {
        this.read = read;
        this.elections = elections;
        this.congresses = congresses;
        this.words = words;
        this.papers = papers;
    }

    /**
     * @return empty for whoever may not see names
     * @throws vn.daihoi.shared.UnknownCase when there is no such ballot
     */
    public Optional<PaperFiles> print(Command command) {
        var ballot = elections.require(command.ballot());
        var reading =
                new ReadElections.Command(ballot.congress(), command.paper().path(), command.by());
        if (read.read(reading).isEmpty()) {
            return Optional.empty();
        }
        var congress = congresses.require(ballot.congress());
        var subject = new IssuePaper.Subject(command.paper().template(), congress.unit(), "ballot", ballot.id());
        LocalDate day = congress.firstDay();
        return Optional.of(papers.confidential(day, subject, words.of(ballot.id())));
    }

    public record Command(String ballot, BallotPaper paper, Actor by) {}
}
