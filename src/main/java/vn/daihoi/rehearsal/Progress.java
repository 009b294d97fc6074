package vn.daihoi.rehearsal;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line a unit, redrawn on a terminal; elsewhere a line whenever a unit's step changes to another process. */
class Progress {

    private final PrintStream out;
    private final boolean terminal = System.console() != null;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int drawn;

    Progress(PrintStream out) {
        this.out = out;
    }

    void show(String unit, String day, String process, String what) {
        var before = lines.put(unit, new Line(process, day + "  " + unit + "  " + what));
        var changed = before == null || !before.process().equals(process);
        if (terminal) {
            redraw();
        } else if (changed) {
            out.println(day + "  " + unit + "  " + process);
        }
    }

    private void redraw() {
        if (drawn > 0) {
            out.print("\u001b[" + drawn + "A");
        }
        lines.values().forEach(line -> out.print("\u001b[2K" + line.text() + "\n"));
        drawn = lines.size();
        out.flush();
    }

    private record Line(String process, String text) {}
}
