package vn.daihoi.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.shared.DateRange;

/** A pilot, or several that the plan leaves unnamed. */
public record PilotUnit(
        Identity identity,
        Reason reason,
        String term,
        Set<CongressContent> contents,
        Personnel personnel,
        HeadCount headCount,
        Timing timing,
        Approval approval,
        List<Audience> lessonsFor) {

    public PilotUnit {
        contents = Set.copyOf(contents);
        lessonsFor = lessonsFor.isEmpty() ? List.of(new Audience(identity.type(), null)) : List.copyOf(lessonsFor);
    }

    public OrganisationType type() {
        return identity.type();
    }

    /**
     * @param index place among the units of the plan, from 0
     * @param organisation null for unnamed pilots
     */
    public record Identity(int index, String organisation, int count, OrganisationType type) {

        /** {@code unit-<index>-<n>} for unnamed pilots, n from 1. */
        public List<String> ids() {
            return organisation != null
                    ? List.of(organisation)
                    : IntStream.rangeClosed(1, count)
                            .mapToObj(n -> "unit-" + index + "-" + n)
                            .toList();
        }
    }

    /** Why the unit was chosen. */
    public record Reason(String representative, String premises) {}

    /** @param directElection bodies that the congress itself was granted to elect */
    public record Personnel(
            PersonnelMode mode, Set<ElectedBody> directElection, List<PlannedElection> elections, List<String> covers) {

        public Personnel {
            directElection = Set.copyOf(directElection);
            elections = List.copyOf(elections);
            covers = List.copyOf(covers);
        }
    }

    /** @param members those of the unit, else those that the tree gives for its organisation */
    public record HeadCount(
            Integer members, CongressType congress, Integer delegates, Integer guests, SubUnits subUnits) {

        static HeadCount of(Integer members) {
            return new HeadCount(members, null, null, null, null);
        }
    }

    public record SubUnits(int total, Integer done) {}

    /** @param expected the days between which the congress is expected */
    public record Timing(BigDecimal maxDays, Window window, DateRange expected) {}

    /**
     * @param approvers organisations that all decide; empty: the authority by unit type
     * @param mustAttend {@code role@organisation} whose presence is a condition
     */
    public record Approval(List<String> approvers, List<String> mustAttend) {

        public Approval {
            approvers = List.copyOf(approvers);
            mustAttend = List.copyOf(mustAttend);
        }
    }

    /** Units of the type, of one sector where that is stated, for which the lessons are meant. */
    public record Audience(OrganisationType type, String sector) {}
}
