package vn.daihoi.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Who did what and when. Entries are only ever added; {@link SealJournal} chains them after commit. */
@UseCase
public class Journal {

    private static final String INSERT = "insert into journal_entry (id, occasion, chain, kind, subject_kind,"
            + " subject_id, by_person, by_name, happened_at, body, facts) values (:id, :occasion, :chain, :kind,"
            + " :subjectKind, :subjectId, :by, :byName, :at, :body, :facts)";

    private final JdbcClient jdbc;
    private final JournalTickets tickets;
    private final ObjectMapper json;
    private final Clock clock;

    Journal(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = new JournalTickets(jdbc);
        this.json = json;
        this.clock = clock;
    }

    public void append(Entry entry) {
        insert(null, entry);
    }

    /** @return false when the same occasion was journalled before; then nothing is added */
    public boolean appendOnce(String occasion, Entry entry) {
        var known = jdbc.sql("select count(*) from journal_entry where occasion = :occasion")
                .param("occasion", occasion)
                .query(Integer.class)
                .single();
        if (known > 0) {
            return false;
        }
        insert(occasion, entry);
        return true;
    }

    private void insert(String occasion, Entry entry) {
        var line = line(entry);
        jdbc.sql(INSERT)
                .param("id", line.id())
                .param("occasion", occasion, Types.VARCHAR)
                .param("chain", line.chain())
                .param("kind", line.kind())
                .param("subjectKind", line.subjectKind())
                .param("subjectId", line.subjectId())
                .param("by", line.byPerson())
                .param("byName", line.byName())
                .param("at", line.happenedAt())
                .param("body", line.body())
                .param("facts", line.facts())
                .update();
        tickets.issue(line);
    }

    private JournalLine line(Entry entry) {
        return new JournalLine(
                UUID.randomUUID().toString(),
                entry.chain(),
                entry.kind(),
                entry.subject().kind(),
                entry.subject().id(),
                entry.by().id(),
                entry.by().name(),
                LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
                Text.normal(entry.text()),
                write(entry.facts()),
                null,
                null,
                null);
    }

    private String write(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param chain congress id, or plan id for facts of the programme
     * @param kind what happened, {@code <subject>.<past tense>} or the kind of a record step
     * @param text one line for people, without names of candidates
     * @param facts values that somebody may want to check later, without names of candidates
     */
    public record Entry(String chain, String kind, Subject subject, Actor by, String text, Map<String, ?> facts) {}

    /** What the entry is about. */
    public record Subject(String kind, String id) {}
}
