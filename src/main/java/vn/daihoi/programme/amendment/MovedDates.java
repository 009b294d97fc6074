package vn.daihoi.programme.amendment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.date.CongressDates;
import vn.daihoi.programme.amendment.AffectedCongress.MovedDate;

/** The clocks of a congress before and after an amendment. */
@Component
class MovedDates {

    /** The last possible day. */
    static final String LAST_DAY = "completeBefore";

    private final CongressDates dates;
    private final WorkingCalendar calendar;

    MovedDates(CongressDates dates, WorkingCalendar calendar) {
        this.dates = dates;
        this.calendar = calendar;
    }

    List<MovedDate> of(Rebasing rebasing) {
        var before = new HashMap<>(dates.of(rebasing.congress().id()));
        before.put(LAST_DAY, rebasing.congress().lastDay());
        var after = after(rebasing);
        var items = new TreeSet<>(before.keySet());
        items.addAll(after.keySet());
        return items.stream()
                .map(item -> new MovedDate(item, before.get(item), after.get(item)))
                .filter(date -> !Objects.equals(date.before(), date.after()))
                .toList();
    }

    Map<String, LocalDate> after(Rebasing rebasing) {
        var after = new HashMap<String, LocalDate>();
        var first = rebasing.day();
        var last = rebasing.lastDayOfCongress();
        rebasing.after()
                .planned()
                .milestones()
                .resolve(first, last, calendar.of(rebasing.congress().unit()))
                .forEach((key, day) -> after.put(key.key(), day));
        after.put(CongressDates.T, first);
        after.put(CongressDates.T_END, last);
        after.put(LAST_DAY, rebasing.after().days().last());
        return after;
    }
}
