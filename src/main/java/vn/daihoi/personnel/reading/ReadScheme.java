package vn.daihoi.personnel.reading;

import java.util.Map;
import java.util.Optional;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.SchemeReaders;
import vn.daihoi.records.Journal;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.UseCase;

/** Opens a scheme with its names for somebody entitled to them; the journal keeps every reading. */
@UseCase
public class ReadScheme {

    private final SchemeQueries schemes;
    private final SchemeReaders readers;
    private final SchemeRecord record;
    private final Journal journal;

    ReadScheme(SchemeQueries schemes, SchemeReaders readers, SchemeRecord record, Journal journal) {
        this.schemes = schemes;
        this.readers = readers;
        this.record = record;
        this.journal = journal;
    }

    /** @return empty for whoever may not see names */
    public Optional<SchemeReading> read(Command command) {
        var scheme = schemes.require(command.scheme());
        if (!readers.mayRead(command.by(), scheme)) {
            return Optional.empty();
        }
        journal.append(new Journal.Entry(
                scheme.congress(),
                "scheme.read",
                new Journal.Subject("scheme", scheme.id()),
                command.by(),
                "Đọc đề án nhân sự",
                Map.of("vettingRound", scheme.vettingRound())));
        return Optional.of(record.of(scheme));
    }

    public record Command(String scheme, Actor by) {}
}
