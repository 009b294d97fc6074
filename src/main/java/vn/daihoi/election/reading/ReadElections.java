package vn.daihoi.election.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.daihoi.election.BallotView;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Opens the elections of a congress with their names for somebody entitled to them; the journal keeps every reading. */
@UseCase
public class ReadElections {

    private final ElectionQueries elections;
    private final ElectionReaders readers;
    private final Journal journal;

    ReadElections(ElectionQueries elections, ElectionReaders readers, Journal journal) {
        this.elections = elections;
        this.readers = readers;
        this.journal = journal;
    }

    /** @return empty for whoever may not see names */
    public Optional<List<BallotView>> read(Command command) {
        if (!readers.mayRead(command.by(), command.congress())) {
            return Optional.empty();
        }
        journal.append(new Journal.Entry(
                command.congress(),
                "election.read",
                new Journal.Subject("congress", command.congress()),
                command.by(),
                "Đọc phần bầu cử có tên người",
                Map.of("page", command.page())));
        return Optional.of(elections.ballots(command.congress()));
    }

    /** @param page what of it is read: {@code list}, or the kind of a paper */
    public record Command(String congress, String page, Actor by) {}
}
