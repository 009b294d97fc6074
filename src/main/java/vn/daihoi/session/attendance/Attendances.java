package vn.daihoi.session.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.session.Sitting;

/** Keeps who came, each count of its own. */
@Component
public class Attendances {

    private final JdbcClient jdbc;
    private final Movements movements;

    Attendances(JdbcClient jdbc, Movements movements) {
        this.jdbc = jdbc;
        this.movements = movements;
    }

    /** As it is now: with those who came later, without those who left. */
    public Optional<Attendance> latest(String congress) {
        return asTaken(congress).map(taken -> now(congress, taken));
    }

    private Attendance now(String congress, Attendance taken) {
        var last = movements.last(new Movements.Place(congress, taken.number()));
        var away = taken.absences().stream().map(Absence::voter).collect(Collectors.toSet());
        var came = last.values().stream()
                .filter(movement -> movement.arrival() && away.contains(movement.voter()))
                .count();
        var left = last.values().stream()
                .filter(movement -> !movement.arrival() && !away.contains(movement.voter()))
                .count();
        return taken.with((int) (taken.present() + came - left), absentThroughout(congress, taken));
    }

    /** Whoever came once was not absent throughout. */
    private List<Absence> absentThroughout(String congress, Attendance taken) {
        var came = movements.of(new Movements.Place(congress, taken.number())).stream()
                .filter(Movement::arrival)
                .map(Movement::voter)
                .toList();
        return taken.absences().stream()
                .filter(absence -> !came.contains(absence.voter()))
                .toList();
    }

    public Optional<Attendance> asTaken(String congress) {
        return jdbc.sql("select * from session_attendance where congress = :congress and number ="
                        + " (select max(number) from session_attendance where congress = :congress)")
                .param("congress", congress)
                .query((row, place) -> read(row, absences(congress, row.getInt("number"))))
                .optional();
    }

    int next(String congress) {
        return latest(congress).map(Attendance::number).orElse(0) + 1;
    }

    void add(Sitting sitting, Quorum quorum, Attendance attendance) {
        jdbc.sql("insert into session_attendance (congress, number, sitting, taken_at, convened, present, guests,"
                        + " ordinary_base, election_base, sub_units, represented, quorum, reckoning) values (:congress,"
                        + " :number, :sitting, :at, :convened, :present, :guests, :ordinary, :election, :subUnits,"
                        + " :represented, :quorum, :reckoning)")
                .param("congress", sitting.congress())
                .param("number", attendance.number())
                .param("sitting", sitting.number())
                .param("at", attendance.takenAt())
                .param("convened", attendance.convened())
                .param("present", attendance.present())
                .param("guests", attendance.guests())
                .param("ordinary", attendance.ordinaryBase())
                .param("election", attendance.electionBase())
                .param("subUnits", quorum.subUnits())
                .param("represented", quorum.represented())
                .param("quorum", attendance.quorum())
                .param("reckoning", attendance.reckoning())
                .update();
        for (int place = 0; place < attendance.absences().size(); place++) {
            add(
                    sitting.congress(),
                    attendance.number(),
                    place,
                    attendance.absences().get(place));
        }
    }

    void represented(String congress, int attendance, String subUnit, int delegates) {
        jdbc.sql("insert into session_represented (congress, attendance, sub_unit, delegates)"
                        + " values (:congress, :attendance, :subUnit, :delegates)")
                .param("congress", congress)
                .param("attendance", attendance)
                .param("subUnit", subUnit)
                .param("delegates", delegates)
                .update();
    }

    /** A delegate whose standing was refused counts no longer, whatever was said of him before. */
    void exclude(String congress, Absence absence) {
        var attendance = latest(congress).orElseThrow().number();
        jdbc.sql("delete from session_absence where congress = :congress and attendance = :attendance"
                        + " and voter = :voter")
                .param("congress", congress)
                .param("attendance", attendance)
                .param("voter", absence.voter())
                .update();
        var place = jdbc.sql("select coalesce(max(place), -1) + 1 from session_absence"
                        + " where congress = :congress and attendance = :attendance")
                .param("congress", congress)
                .param("attendance", attendance)
                .query(Integer.class)
                .single();
        add(congress, attendance, place, absence);
    }

    void rebase(String congress, int ordinary, int election) {
        jdbc.sql("update session_attendance set ordinary_base = :ordinary, election_base = :election"
                        + " where congress = :congress and number ="
                        + " (select max(number) from session_attendance where congress = :congress)")
                .param("ordinary", ordinary)
                .param("election", election)
                .param("congress", congress)
                .update();
    }

    private void add(String congress, int attendance, int place, Absence absence) {
        jdbc.sql("insert into session_absence (congress, attendance, place, voter, name, cause, alternate)"
                        + " values (:congress, :attendance, :place, :voter, :name, :cause, :alternate)")
                .param("congress", congress)
                .param("attendance", attendance)
                .param("place", place)
                .param("voter", absence.voter())
                .param("name", absence.name())
                .param("cause", absence.cause().name())
                .param("alternate", absence.alternate())
                .update();
    }

    private List<Absence> absences(String congress, int attendance) {
        return jdbc.sql("select voter, name, cause, alternate from session_absence"
                        + " where congress = :congress and attendance = :attendance order by place")
                .param("congress", congress)
                .param("attendance", attendance)
                .query(Absence.class)
                .list();
    }

    private static Attendance read(ResultSet row, List<Absence> absences) throws SQLException {
        return new Attendance(
                row.getInt("number"),
                row.getObject("taken_at", LocalDateTime.class),
                row.getInt("convened"),
                row.getInt("present"),
                row.getInt("guests"),
                row.getInt("ordinary_base"),
                row.getInt("election_base"),
                row.getBoolean("quorum"),
                row.getString("reckoning"),
                absences);
    }
}
