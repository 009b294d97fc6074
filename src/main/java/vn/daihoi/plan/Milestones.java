package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.daihoi.calendar.WorkingCalendar;

/** Milestones and their days; those that are not known are absent. */
public record Milestones(Map<MilestoneKey, MilestoneDay> days) {

    public static final Milestones NONE = new Milestones(Map.of());

    public Milestones {
        days = days.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(days));
    }

    /** These where they are written, else the others. */
    public Milestones over(Milestones others) {
        var merged = new EnumMap<MilestoneKey, MilestoneDay>(MilestoneKey.class);
        merged.putAll(others.days);
        merged.putAll(days);
        return new Milestones(merged);
    }

    /** The date of each milestone for a congress from the first to the last day. */
    public Map<MilestoneKey, LocalDate> resolve(LocalDate first, LocalDate last, WorkingCalendar calendar) {
        var dates = new EnumMap<MilestoneKey, LocalDate>(MilestoneKey.class);
        days.forEach((key, day) -> dates.put(key, day.resolve(first, last, calendar)));
        return dates;
    }
}
