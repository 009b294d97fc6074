package vn.daihoi.congress.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.CongressComplaints;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.plan.MilestoneDay;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.shared.DateRange;

/** The days that a congress keeps, counted from its day as it stands now. */
@Component
public class CongressDates {

    /** First and last day of the congress. */
    public static final String T = "T";

    public static final String T_END = "Tend";

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final ObjectProvider<CongressComplaints> complaints;
    private final WorkingCalendar calendar;

    CongressDates(
            JdbcClient jdbc,
            CongressQueries congresses,
            ObjectProvider<CongressComplaints> complaints,
            WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.complaints = complaints;
        this.calendar = calendar;
    }

    /** Milestone key → day; a clock that a complaint stops has none. */
    public Map<String, LocalDate> of(String id) {
        return of(id, calendar);
    }

    /** As {@link #of(String)}, by another calendar: the unit's local days count, for the recognition those of its superior. */
    public Map<String, LocalDate> of(String id, WorkingCalendar calendar) {
        var congress = congresses.require(id);
        var first = congress.countingDay();
        var last = congress.countingLastDay();
        var dates = new HashMap<String, LocalDate>();
        var own = calendar.of(congress.unit());
        milestones(id).forEach((key, day) -> dates.put(key, day.resolve(first, last, own)));
        dates.put(T, first);
        dates.put(T_END, last);
        received(id).ifPresent(day -> {
            dates.remove(MilestoneKey.RECOGNISED.key());
            new RecognitionClock(calendar.of(congress.superior()))
                    .due(day, stops(id))
                    .ifPresent(due -> dates.put(MilestoneKey.RECOGNISED.key(), due));
        });
        return dates;
    }

    private Map<String, MilestoneDay> milestones(String id) {
        var days = new HashMap<String, MilestoneDay>();
        jdbc.sql("select milestone, day_text from congress_milestone where congress = :congress")
                .param("congress", id)
                .query(row -> {
                    days.put(row.getString("milestone"), day(row.getString("day_text")));
                });
        return days;
    }

    private static MilestoneDay day(String text) {
        return MilestoneDay.relative(text).orElseGet(() -> new MilestoneDay.Fixed(LocalDate.parse(text)));
    }

    /** When the authority had the results in its hands, in the last round. */
    private Optional<LocalDate> received(String id) {
        return jdbc.sql("select received_on from congress_result where congress = :congress and received_on is not null"
                        + " order by round desc fetch first 1 rows only")
                .param("congress", id)
                .query(LocalDate.class)
                .optional();
    }

    private List<DateRange> stops(String id) {
        return complaints.stream()
                .flatMap(source -> source.periods(id).stream())
                .toList();
    }
}
