package vn.daihoi.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;

/** The tables of the calendar in memory, read anew when they change here and every few seconds for changes made on another node. */
@Component
class CalendarBooks {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final CalendarTables tables;
    private final Organisations organisations;
    private volatile Read read;

    CalendarBooks(CalendarTables tables, Organisations organisations) {
        this.tables = tables;
        this.organisations = organisations;
    }

    DayBook of(String organisation) {
        var known = read;
        if (known == null || System.nanoTime() - known.at() > FRESH) {
            known = new Read(tables.all(), new ConcurrentHashMap<>(), System.nanoTime());
            read = known;
        }
        return of(organisation, known);
    }

    /** As it stands now, whatever is changed afterwards. */
    WorkingCalendar asItIs() {
        of(WorkingCalendar.COUNTRY);
        var known = read;
        return new WorkingCalendar(organisation -> of(organisation, known), WorkingCalendar.COUNTRY);
    }

    /** As it would be if one organisation, or the country, had these days. */
    WorkingCalendar asIf(String organisation, List<CalendarDay> days) {
        var changed = new HashMap<>(tables.all());
        changed.put(organisation, days);
        var supposed = new Read(changed, new ConcurrentHashMap<>(), 0);
        return new WorkingCalendar(asked -> of(asked, supposed), WorkingCalendar.COUNTRY);
    }

    /** The tables were changed in this transaction, which may still be rolled back. */
    void changed() {
        read = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                read = null;
            }
        });
    }

    private DayBook of(String organisation, Read known) {
        var local = known.days().size() > 1 ? organisation : WorkingCalendar.COUNTRY;
        var book = known.books().get(local);
        return book != null ? book : known.books().computeIfAbsent(local, any -> compose(local, known.days()));
    }

    private DayBook compose(String organisation, Map<String, List<CalendarDay>> days) {
        var book = new DayBook(Map.of());
        for (var one : line(organisation)) {
            book = book.with(days.getOrDefault(one, List.of()));
        }
        return book;
    }

    /** The country first, the organisation itself last. */
    private List<String> line(String organisation) {
        var line = new ArrayList<String>();
        if (!organisation.equals(WorkingCalendar.COUNTRY)
                && organisations.find(organisation).isPresent()) {
            line.add(organisation);
            organisations.ancestors(organisation).stream().map(Organisation::id).forEach(line::add);
        }
        line.add(WorkingCalendar.COUNTRY);
        Collections.reverse(line);
        return line;
    }

    private record Read(Map<String, List<CalendarDay>> days, ConcurrentHashMap<String, DayBook> books, long at) {}
}
