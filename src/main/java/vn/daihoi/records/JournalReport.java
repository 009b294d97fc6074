package vn.daihoi.records;

import java.util.List;
import java.util.stream.Stream;

/**
 * @param entries sealed entries looked at
 * @param verified those that are as they were sealed
 */
public record JournalReport(long entries, long verified, List<JournalFault> faults) {

    public JournalReport {
        faults = List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    static JournalReport of(long entries, List<JournalFault> faults) {
        var wrong = faults.stream().filter(fault -> fault.entry() != null).count();
        return new JournalReport(entries, entries - wrong, faults);
    }

    static JournalReport sum(List<JournalReport> reports) {
        return new JournalReport(
                reports.stream().mapToLong(JournalReport::entries).sum(),
                reports.stream().mapToLong(JournalReport::verified).sum(),
                reports.stream().flatMap(report -> report.faults().stream()).toList());
    }

    JournalReport with(List<JournalFault> more) {
        return new JournalReport(
                entries,
                verified,
                Stream.concat(faults.stream(), more.stream()).distinct().toList());
    }
}
