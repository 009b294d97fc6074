package vn.daihoi.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.PlanRules.CongressRule;

/** What counts where a plan states nothing. Empty answers: it is not known. */
@Component
public class PlanDefaults {

    private final PlanRules rules;
    private final WorkingCalendar calendar;

    public PlanDefaults(PlanRules rules, WorkingCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Stated, or the later of 120 days before the earliest deadline and the working day after the latest basis. */
    public Optional<LocalDate> issueDate(PlanFile file) {
        if (file.plan().issue().date() != null) {
            return Optional.of(file.plan().issue().date());
        }
        var afterBases = file.plan().legalBases().stream()
                .map(LegalBasis::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(latest -> calendar.plusWorkingDays(latest, 1));
        var ahead = rules.thresholds().issuedDaysAhead();
        var beforeDeadline = earliestDeadline(file, afterBases).map(deadline -> deadline.minusDays(ahead));
        return Stream.of(afterBases, beforeDeadline)
                .flatMap(Optional::stream)
                .reduce(BinaryOperator.maxBy(Comparator.naturalOrder()));
    }

    /** The rule set's deadline for the level: complete before this day. */
    public Optional<LocalDate> deadline(OrganisationType type, LocalDate issuedOn) {
        return rules.congress(issuedOn, type)
                .map(CongressRule::deadline)
                .filter(deadline -> deadline.isAfter(issuedOn))
                .map(deadline -> rules.congress(deadline.minusDays(1), type)
                        .map(CongressRule::deadline)
                        .orElse(deadline));
    }

    /** The congress, as far as the plan tells: the first expected day, else the last possible one. */
    public Optional<LocalDate> congressDay(PilotUnit unit, LocalDate issuedOn) {
        var timing = unit.timing();
        if (timing.expected() != null) {
            return Optional.of(timing.expected().from());
        }
        return timing.window() != null
                ? Optional.of(timing.window().lastDay())
                : deadline(unit.type(), issuedOn).map(deadline -> deadline.minusDays(1));
    }

    /** Stated, or the cap of the type on that day. */
    public Optional<BigDecimal> maxDays(PilotUnit unit, LocalDate day) {
        return unit.timing().maxDays() != null
                ? Optional.of(unit.timing().maxDays())
                : rules.congress(day, unit.type()).map(CongressRule::maxDays);
    }

    /** Those of the plan, else those usual for the type. */
    public Milestones milestones(PlanFile file, OrganisationType type) {
        return file.milestones().over(rules.usualMilestones(type));
    }

    /** Stated, or from the delegates, the type and the number of members. */
    public CongressType congressType(OrganisationType type, PilotUnit.HeadCount heads) {
        if (heads.congress() != null) {
            return heads.congress();
        }
        boolean many =
                heads.members() != null && heads.members() >= rules.thresholds().delegatesFrom();
        boolean high = type.compareTo(OrganisationType.ABOVE_BASE) >= 0;
        return heads.delegates() != null || high || many ? CongressType.DELEGATES : CongressType.MEMBERS;
    }

    /** How many delegates or members the plan has in view; empty where it does not say. */
    public Optional<Integer> statedVoters(OrganisationType type, PilotUnit.HeadCount heads) {
        return Optional.ofNullable(
                congressType(type, heads) == CongressType.DELEGATES ? heads.delegates() : heads.members());
    }

    private Optional<LocalDate> earliestDeadline(PlanFile file, Optional<LocalDate> afterBases) {
        var stated = Stream.concat(
                        file.units().stream().map(unit -> statedDeadline(unit.timing())),
                        file.rollOut().stream()
                                .map(row -> row.window() == null
                                        ? null
                                        : row.window().deadline()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return stated.isPresent()
                ? stated
                : afterBases.flatMap(day -> file.units().stream()
                        .flatMap(unit -> deadline(unit.type(), day).stream())
                        .min(Comparator.naturalOrder()));
    }

    private static LocalDate statedDeadline(PilotUnit.Timing timing) {
        if (timing.window() != null) {
            return timing.window().deadline();
        }
        return timing.expected() == null ? null : timing.expected().to();
    }
}
