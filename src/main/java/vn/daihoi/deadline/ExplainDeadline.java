package vn.daihoi.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.CalendarYear.Holiday;
import vn.daihoi.calendar.DayKind;
import vn.daihoi.calendar.WorkingCalendar;

/** Says how long is left, in the days that the clock counts, and which days it leaves out. */
@Component
public class ExplainDeadline {

    private static final int SOON = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");

    private final WorkingCalendar calendar;
    private final Timetable timetable;
    private final MessageSource messages;

    ExplainDeadline(WorkingCalendar calendar, Timetable timetable, MessageSource messages) {
        this.calendar = calendar;
        this.timetable = timetable;
        this.messages = messages;
    }

    public Explanation of(DeadlineView deadline, Locale locale) {
        if (deadline.state() == DeadlineState.PAUSED) {
            return new Explanation("due.paused", 0, "azure", paused(deadline, locale));
        }
        var today = timetable.today();
        var due = deadline.due().toLocalDate();
        if (due.equals(today)) {
            return deadline.overdue(timetable.now())
                    ? new Explanation("due.overdue.today", 0, "red", null)
                    : new Explanation("due.today", 0, "orange", null);
        }
        return due.isBefore(today)
                ? counted(deadline, "due.overdue", due, today, locale)
                : counted(deadline, "due.left", today, due, locale);
    }

    private Explanation counted(DeadlineView deadline, String key, LocalDate from, LocalDate to, Locale locale) {
        var own = calendar.of(deadline.organisation());
        var late = key.equals("due.overdue");
        if (deadline.clock() == DeadlineClock.CALENDAR_DAYS) {
            long days = ChronoUnit.DAYS.between(from, to);
            return new Explanation(key, days, colour(late, days), null);
        }
        int days = own.workingDaysBetween(from, to.plusDays(1));
        return new Explanation(key + ".wd", days, colour(late, days), leftOut(own, from, to, locale));
    }

    private static String colour(boolean late, long days) {
        return late ? "red" : days <= SOON ? "orange" : "green";
    }

    private String leftOut(WorkingCalendar own, LocalDate from, LocalDate to, Locale locale) {
        var unusual = own.unusual(from, to.plusDays(1));
        var text = Stream.of(DayKind.values())
                .flatMap(kind -> Holiday.of(unusual, kind).stream()
                        .map(days -> messages.getMessage(
                                "due.because." + kind,
                                new Object[] {days.name(locale.getLanguage()), span(days)},
                                locale)))
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    private static String span(Holiday days) {
        return days.from().equals(days.to())
                ? DAY.format(days.from())
                : DAY.format(days.from()) + " – " + DAY.format(days.to());
    }

    private String paused(DeadlineView deadline, Locale locale) {
        var reason = messages.getMessage("deadline.pause." + deadline.pause().reason(), null, locale);
        var note =
                deadline.pause().note() == null ? "" : ": " + deadline.pause().note();
        return messages.getMessage(
                "due.paused.since", new Object[] {DAY.format(deadline.pause().since()), reason + note}, locale);
    }
}
