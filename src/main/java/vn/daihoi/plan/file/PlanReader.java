package vn.daihoi.plan.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.Amendment;
import vn.daihoi.plan.MilestoneDay;
import vn.daihoi.plan.MilestoneKey;
import vn.daihoi.plan.Milestones;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PlanFile;
import vn.daihoi.plan.RollOutRow;
import vn.daihoi.plan.Subcommittee;

/** Reads the whole of a plan from its tree. */
final class PlanReader {

    private final Reading reading = Reading.start();
    private final OrganisationReader organisations = new OrganisationReader();

    /** @return null when there are faults */
    PlanFile read(Node.Mapping root) {
        var whole = new Fields("", root, reading);
        var header = whole.required("plan").mapping(PlanHeaderReader::read);
        whole.required("organisations").list(item -> item.mapping(organisations::listed));
        var units = units(whole.required("units"));
        var subcommittees = whole.get("subcommittees");
        var named = subcommittees.list(item -> item.choice(Subcommittee.class));
        var milestones = whole.get("milestones").mapping(PlanReader::milestones);
        var rollOut = rollOut(whole.get("rollOut"));
        var amendments = whole.get("amendments").list(item -> item.mapping(PlanReader::amendment));
        whole.close();
        reading.identities().settle();
        return reading.faults().isEmpty()
                ? new PlanFile(
                        header,
                        organisations.all(),
                        units,
                        subcommittees.stated() ? named : null,
                        milestones == null ? Milestones.NONE : milestones,
                        rollOut,
                        amendments)
                : null;
    }

    Faults faults() {
        return reading.faults();
    }

    private List<PilotUnit> units(Field list) {
        var index = new int[1];
        return list.list(item -> {
            int i = index[0]++;
            return item.mapping(fields -> new UnitReader(fields, organisations).read(i));
        });
    }

    private List<RollOutRow> rollOut(Field list) {
        var rows = new ArrayList<RollOutRow>();
        list.list(item -> {
            int row = rows.size();
            rows.add(item.mapping(fields -> row(fields, row)));
            return row;
        });
        return rows.stream().filter(Objects::nonNull).toList();
    }

    private static RollOutRow row(Fields fields, int index) {
        var identities = fields.reading().identities();
        var row = new RollOutRow(
                fields.required("type").choice(OrganisationType.class),
                Words.sector(fields.get("sector")),
                fields.get("count").positiveNumber(),
                fields.get("units").list(identities::congress),
                Words.term(fields.get("term")),
                fields.get("maxDays").halfDays(),
                Words.window(fields.get("window")));
        identities.reserve("roll-out-" + index + "-", row.unnamed());
        return row;
    }

    private static Milestones milestones(Fields fields) {
        var days = new EnumMap<MilestoneKey, MilestoneDay>(MilestoneKey.class);
        for (var key : MilestoneKey.values()) {
            var day = Words.milestone(fields.get(key.key()));
            if (day != null) {
                days.put(key, day);
            }
        }
        return new Milestones(days);
    }

    private static Amendment amendment(Fields fields) {
        var date = fields.required("date").date();
        var reason = fields.required("reason").text();
        var basis = fields.get("legalBasis").mapping(PlanHeaderReader::legalBasis);
        var changed = fields.required("set").mapping(PlanReader::paths);
        return new Amendment(date, reason, basis, changed == null ? Set.of() : changed);
    }

    private static Set<String> paths(Fields set) {
        return set.entries().stream().map(Node.Entry::key).collect(Collectors.toSet());
    }
}
