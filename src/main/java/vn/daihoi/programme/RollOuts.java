package vn.daihoi.programme;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.DateRange;

/** Keeps which units follow, in which wave and until when. */
@Component
public class RollOuts {

    private final JdbcClient jdbc;

    RollOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<RollOutUnit> of(String plan) {
        return jdbc.sql("select organisation, place, plan_row, wave, from_day, before_day, opened"
                        + " from roll_out_unit where plan = :plan order by wave, place")
                .param("plan", plan)
                .query((row, number) -> new RollOutUnit(
                        row.getString("organisation"),
                        row.getInt("place"),
                        row.getInt("plan_row"),
                        row.getInt("wave"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("before_day", LocalDate.class),
                        row.getBoolean("opened")))
                .list();
    }

    Optional<Integer> wave(String plan, String organisation) {
        return jdbc.sql("select wave from roll_out_unit where plan = :plan and organisation = :organisation")
                .param("plan", plan)
                .param("organisation", organisation)
                .query(Integer.class)
                .optional();
    }

    List<Wave> waves(String plan) {
        return jdbc.sql("select wave, count(*) as units, sum(case when opened then 1 else 0 end) as opened,"
                        + " min(from_day) as from_day, max(before_day) as before_day"
                        + " from roll_out_unit where plan = :plan group by wave order by wave")
                .param("plan", plan)
                .query(Wave.class)
                .list();
    }

    /** The whole list, in the place of any before. */
    void decide(String plan, List<RollOutUnit> units) {
        jdbc.sql("delete from roll_out_unit where plan = :plan")
                .param("plan", plan)
                .update();
        units.forEach(unit -> jdbc.sql(
                        "insert into roll_out_unit (plan, organisation, place, plan_row, wave, from_day,"
                                + " before_day, opened) values (:plan, :organisation, :place, :row, :wave, :from, :before, false)")
                .param("plan", plan)
                .param("organisation", unit.organisation())
                .param("place", unit.place())
                .param("row", unit.planRow())
                .param("wave", unit.wave())
                .param("from", unit.from(), Types.DATE)
                .param("before", unit.before())
                .update());
    }

    void opened(String plan, String organisation) {
        jdbc.sql("update roll_out_unit set opened = true where plan = :plan and organisation = :organisation")
                .param("plan", plan)
                .param("organisation", organisation)
                .update();
    }

    /** Nothing for an organisation that follows nobody. */
    public void move(String plan, String organisation, DateRange window) {
        jdbc.sql("update roll_out_unit set from_day = :from, before_day = :before"
                        + " where plan = :plan and organisation = :organisation")
                .param("from", window.from(), Types.DATE)
                .param("before", window.to().plusDays(1))
                .param("plan", plan)
                .param("organisation", organisation)
                .update();
    }
}
