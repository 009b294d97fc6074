package vn.daihoi.session;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.session.attendance.Attendance;
import vn.daihoi.session.attendance.Attendances;
import vn.daihoi.session.attendance.Electorates;
import vn.daihoi.session.attendance.Movement;
import vn.daihoi.session.attendance.Movements;
import vn.daihoi.session.attendance.Quorum;

/** What may be read of a congress in session. */
@Component
public class SessionQueries {

    private final JdbcClient jdbc;
    private final Sittings sittings;
    private final Agenda agenda;
    private final Attendances attendances;
    private final Movements movements;
    private final Electorates electorates;
    private final Findings findings;

    SessionQueries(
            JdbcClient jdbc,
            Sittings sittings,
            Agenda agenda,
            Attendances attendances,
            Movements movements,
            Electorates electorates,
            Findings findings) {
        this.jdbc = jdbc;
        this.sittings = sittings;
        this.agenda = agenda;
        this.attendances = attendances;
        this.movements = movements;
        this.electorates = electorates;
        this.findings = findings;
    }

    /** Of the sitting that was opened last. */
    public SessionVariant variant(String congress) {
        return agenda.variant(sittings.require(congress));
    }

    public List<BallotDue> ballots(String congress, Venue venue) {
        return agenda.ballots(sittings.require(congress), venue);
    }

    /** The last count; empty before the first. */
    public Optional<Attendance> attendance(String congress) {
        return attendances.latest(congress);
    }

    /** Whom secret ballots are held against; all committee members in the first session. */
    public Electorate electorate(String congress, Venue venue) {
        if (venue == Venue.FIRST_SESSION) {
            return new Electorate(Electorate.Kind.FIRST_SESSION, first(congress, "members"), List.of());
        }
        var attendance = attendances.latest(congress).orElseThrow();
        return electorates.election(congress, attendance.convened(), attendance.absences());
    }

    /** How many may get a ballot paper: those who came. */
    public int present(String congress, Venue venue) {
        return venue == Venue.FIRST_SESSION
                ? first(congress, "present")
                : attendances.latest(congress).orElseThrow().present();
    }

    /** With those who are here now; empty before the first count. */
    public Optional<Quorum> quorum(String congress) {
        return attendances.latest(congress).map(now -> jdbc.sql("select sub_units, represented from session_attendance"
                        + " where congress = :congress and number = :number")
                .param("congress", congress)
                .param("number", now.number())
                .query((row, place) -> new Quorum(
                        now.ordinaryBase(), now.present(), row.getInt("sub_units"), row.getInt("represented")))
                .single());
    }

    /** Who came late and who left since the last count. */
    public List<Movement> movements(String congress) {
        return attendances
                .asTaken(congress)
                .map(taken -> movements.of(new Movements.Place(congress, taken.number())))
                .orElse(List.of());
    }

    /** Days so far, in halves, from the opening to a moment. */
    public Optional<BigDecimal> daysUntil(String congress, LocalDateTime moment) {
        return begun(congress)
                .filter(begun -> !begun.isAfter(moment))
                .map(begun -> new Duration().and(begun, moment).days());
    }

    public Optional<LocalDateTime> reconvenedAt(String congress) {
        return jdbc.sql("select max(reconvenes_at) from session_adjournment where congress = :congress"
                        + " having count(*) > 0")
                .param("congress", congress)
                .query(LocalDateTime.class)
                .optional();
    }

    /** When the official session or, where there was one, the preparatory session began. */
    public Optional<LocalDateTime> begun(String congress) {
        return jdbc
                .sql("select opened_at from session_opening where congress = :congress order by sitting desc")
                .param("congress", congress)
                .query(LocalDateTime.class)
                .list()
                .stream()
                .findFirst();
    }

    public List<SessionView> ofCongress(String congress) {
        return jdbc.sql("select s.number, s.kind, s.opened_at, c.started_at, c.ended_at, c.days, c.over_limit_reason"
                        + " from session_sitting s left join session_closing c on c.congress = s.congress"
                        + " and c.sitting = s.number where s.congress = :congress order by s.number")
                .param("congress", congress)
                .query(SessionView.class)
                .list();
    }

    public List<SessionFinding> findings(String congress) {
        return findings.of(congress);
    }

    private int first(String congress, String column) {
        return jdbc.sql("select " + column + " from session_first where congress = :congress order by sitting desc")
                .param("congress", congress)
                .query(Integer.class)
                .list()
                .get(0);
    }
}
