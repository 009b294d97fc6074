package vn.daihoi.personnel.steps;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which rounds were opened, and where each goes on. */
@Component
public class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The round in work; re-election first. */
    public Optional<Round> open(String scheme) {
        return rounds(scheme, " and not closed").stream().findFirst();
    }

    /** Opened at any time, in their order. */
    public List<Round> held(String scheme) {
        return rounds(scheme, "");
    }

    public int entryStep(String scheme) {
        return open(scheme)
                .map(round -> jdbc.sql("select entry_step from scheme_round where scheme = :scheme and round = :round")
                        .param("scheme", scheme)
                        .param("round", round.name())
                        .query(Integer.class)
                        .single())
                .orElse(1);
    }

    /** Begins at a step, or goes back to it: what came from there on stands no more. */
    public void openAt(String scheme, Round round, int step) {
        var update = "update scheme_round set closed = false, entry_step = :step where scheme = :scheme"
                + " and round = :round";
        var insert = "insert into scheme_round (scheme, round, closed, entry_step) values (:scheme, :round, false,"
                + " :step)";
        if (write(update, scheme, round, step) == 0) {
            write(insert, scheme, round, step);
        }
        supersede(scheme, round, step);
    }

    void close(String scheme, Round round) {
        write(
                "update scheme_round set closed = true, entry_step = :step where scheme = :scheme and round = :round",
                scheme,
                round,
                1);
    }

    void supersede(String scheme, Round round, int from) {
        write(
                "update scheme_step set stands = false where scheme = :scheme and round = :round and step >= :step",
                scheme,
                round,
                from);
    }

    private int write(String sql, String scheme, Round round, int step) {
        return jdbc.sql(sql)
                .param("scheme", scheme)
                .param("round", round.name())
                .param("step", step)
                .update();
    }

    private List<Round> rounds(String scheme, String which) {
        return jdbc
                .sql("select round from scheme_round where scheme = :scheme" + which)
                .param("scheme", scheme)
                .query((row, number) -> Round.valueOf(row.getString("round")))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
