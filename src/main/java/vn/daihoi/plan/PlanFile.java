package vn.daihoi.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.daihoi.organisation.Organisation;

/**
 * A plan as its file states it. What the file leaves out is null (lists: empty), unless said otherwise; defaults that
 * need the rules come from {@link PlanDefaults}.
 *
 * @param organisations those of the list, then those that units bring along
 * @param subcommittees null when the default of the unit counts
 * @param milestones only the written ones
 */
public record PlanFile(
        PlanHeader plan,
        List<Organisation> organisations,
        List<PilotUnit> units,
        List<Subcommittee> subcommittees,
        Milestones milestones,
        List<RollOutRow> rollOut,
        List<Amendment> amendments) {

    public PlanFile {
        organisations = List.copyOf(organisations);
        units = List.copyOf(units);
        subcommittees = subcommittees == null ? null : List.copyOf(subcommittees);
        rollOut = List.copyOf(rollOut);
        amendments = List.copyOf(amendments);
    }

    /** @throws IllegalArgumentException when the plan does not name it */
    public Organisation organisation(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan names no organisation " + id));
    }

    /** Of a pilot as its unit says, of others only the members that the tree gives. */
    public PilotUnit.HeadCount headCount(String organisation) {
        return units.stream()
                .filter(unit -> unit.identity().ids().contains(organisation))
                .map(PilotUnit::headCount)
                .findFirst()
                .orElseGet(() -> PilotUnit.HeadCount.of(membersInTree(organisation)));
    }

    private Integer membersInTree(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .map(Organisation::members)
                .orElse(null);
    }

    /** Those of the plan, else documents, personnel and logistics, without personnel where it is appointed. */
    public List<Subcommittee> subcommitteesOf(PilotUnit unit) {
        return subcommittees != null
                ? subcommittees
                : Subcommittee.usual(unit.personnel().mode());
    }

    /** The organisations that hold the row's congresses, named ones first, then {@code roll-out-<row>-<n>} from 1. */
    public List<String> unitsOf(int row) {
        var rollOutRow = rollOut.get(row);
        var unnamed = IntStream.rangeClosed(1, rollOutRow.unnamed()).mapToObj(n -> "roll-out-" + row + "-" + n);
        return Stream.concat(rollOutRow.units().stream(), unnamed).toList();
    }
}
