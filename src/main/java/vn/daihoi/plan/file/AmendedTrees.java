package vn.daihoi.plan.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import vn.daihoi.plan.Finding;
import vn.daihoi.plan.PlanDocument.AmendedPlan;

/** Plays the amendments of a file on its tree, in the order of their dates, and reads the plan after each. */
final class AmendedTrees {

    private final Node.Mapping issued;
    private final Faults faults;
    private final List<AmendedPlan> plans = new ArrayList<>();

    private Node.Mapping tree;
    private Faults known;

    AmendedTrees(Node.Mapping issued, Faults faults) {
        this.issued = issued;
        this.tree = issued;
        this.known = faults;
        this.faults = faults;
    }

    List<AmendedPlan> play() {
        var list = issued.entry("amendments").map(Node.Entry::value).orElse(null);
        if (list instanceof Node.Items items) {
            IntStream.range(0, items.nodes().size())
                    .boxed()
                    .filter(i -> items.nodes().get(i) instanceof Node.Mapping)
                    .sorted(Comparator.comparing(
                            i -> date((Node.Mapping) items.nodes().get(i))))
                    .forEach(i -> play(i, (Node.Mapping) items.nodes().get(i)));
        }
        return List.copyOf(plans);
    }

    private void play(int index, Node.Mapping amendment) {
        var set = amendment.entry("set").map(Node.Entry::value).orElse(null);
        if (!(set instanceof Node.Mapping changes)) {
            return;
        }
        changes.entries().forEach(change -> apply(index, change));
        var reader = new PlanReader();
        var plan = reader.read(tree);
        reader.faults().sorted().stream()
                .filter(fault -> !known.knows(fault.path()) && !fault.path().startsWith("amendments"))
                .map(fault -> carried(fault, index, changes))
                .forEach(faults::add);
        known = reader.faults();
        if (plan != null) {
            plans.add(new AmendedPlan(index, plan));
        }
    }

    private void apply(int index, Node.Entry change) {
        var place = Place.parse(change.key()).filter(to -> !to.first().equals("amendments"));
        var changed = place.map(to -> to.set(tree, change.value())).orElse(null);
        if (changed == null) {
            faults.add(change.line(), Paths.amended(index, Paths.shown(change.key())), "unknownPlace");
        } else {
            tree = changed;
        }
    }

    /** The fault of the amended plan at the change that brought it about. */
    private static Finding carried(Finding fault, int index, Node.Mapping changes) {
        var cause = changes.entries().stream()
                .filter(change -> touches(change.key(), fault.path()))
                .findFirst();
        var path = cause.map(change -> fault.path().startsWith(change.key())
                        ? Paths.amended(index, change.key())
                                + fault.path().substring(change.key().length())
                        : Paths.amended(index, change.key()))
                .orElse(Paths.amended(index, fault.path()));
        int line = cause.map(Node.Entry::line).orElse(changes.line());
        return new Finding(line, fault.severity(), fault.code(), path, fault.message(), fault.args());
    }

    private static boolean touches(String change, String path) {
        return path.equals(change)
                || path.startsWith(change + ".")
                || path.startsWith(change + "[")
                || change.startsWith(path + ".")
                || change.startsWith(path + "[");
    }

    private static LocalDate date(Node.Mapping amendment) {
        var node = amendment.entry("date").map(Node.Entry::value).orElse(null);
        var date = new Field("date", 1, node, Reading.start()).date();
        return date == null ? LocalDate.MIN : date;
    }
}
