package vn.daihoi.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Compares the daily heads with each other and with the entries that they name. */
class DayCheck {

    private final BiFunction<String, Long, String> hashAt;
    private final List<JournalFault> faults = new ArrayList<>();

    DayCheck(BiFunction<String, Long, String> hashAt) {
        this.hashAt = hashAt;
    }

    List<JournalFault> faults(List<JournalDay> days) {
        var last = JournalDay.NONE;
        for (var day : days) {
            if (!day.follows(last)) {
                faults.add(new JournalFault(JournalFault.Kind.HEAD, JournalFault.DAYS, day.serial(), null));
            }
            day.heads().lines().forEach(this::compare);
            last = day;
        }
        return List.copyOf(faults);
    }

    private void compare(String line) {
        var beforeHash = line.lastIndexOf(' ');
        var beforePlace = line.lastIndexOf(' ', beforeHash - 1);
        var chain = line.substring(0, beforePlace);
        var place = Long.parseLong(line.substring(beforePlace + 1, beforeHash));
        var hash = hashAt.apply(chain, place);
        if (!line.substring(beforeHash + 1).equals(hash)) {
            var kind = hash == null ? JournalFault.Kind.DELETED : JournalFault.Kind.HEAD;
            faults.add(new JournalFault(kind, chain, place, null));
        }
    }
}
