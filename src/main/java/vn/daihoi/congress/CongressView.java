package vn.daihoi.congress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.Subcommittee;

/**
 * A congress as other rooms see it.
 *
 * @param superior the organisation that issued the plan
 * @param placeInPlan pilots in file order, then roll-out units, from 0
 * @param convened official members or delegates
 * @param assumed whether {@code convened} is a typical number because the plan states none
 * @param maxDays of the congress, the preparatory session counted in
 * @param lastDay the last possible day, inclusive
 * @param firstDay of the congress once it is fixed, else null
 * @param approvers organisations that decide, in this order
 */
public record CongressView(
        String id,
        String plan,
        String superior,
        String unit,
        OrganisationType unitType,
        ChosenAs chosenAs,
        int placeInPlan,
        String term,
        Set<CongressContent> contents,
        PersonnelMode personnel,
        Set<ElectedBody> directBodies,
        CongressType type,
        int convened,
        boolean assumed,
        Integer guests,
        BigDecimal maxDays,
        LocalDate opensFrom,
        LocalDate lastDay,
        LocalDate expectedFrom,
        LocalDate expectedTo,
        LocalDate firstDay,
        LocalDate finalDay,
        String venue,
        CongressState state,
        BigDecimal daysTaken,
        LocalDate recognisedOn,
        int rebased,
        List<Seats> seats,
        List<String> approvers,
        Course course) {

    /**
     * What happened so far and what the plan wants on the way.
     *
     * @param progressEvery how often the unit reports, as plans write it; null for never
     * @param subUnits how many the plan states; null when it states none
     * @param consentStands false after a new date until consent was renewed
     * @param postponed waits for a new day
     * @param successor the organisation that a merged unit went into
     */
    public record Course(
            String progressEvery,
            Integer subUnits,
            Set<Subcommittee> subcommittees,
            LocalDate announcedOn,
            boolean votersFrozen,
            LocalDate consentOn,
            boolean consentStands,
            boolean postponed,
            String postponedBecause,
            String endedReason,
            String successor) {}

    public boolean pilot() {
        return chosenAs == ChosenAs.PILOT;
    }

    public boolean elects() {
        return personnel == PersonnelMode.ELECTED;
    }

    public boolean has(CongressContent content) {
        return contents.contains(content);
    }

    public CongressState shownState() {
        return state.shown(recognisedOn != null);
    }

    /** The day that deadlines count from: fixed, else first expected, else last possible. */
    public LocalDate countingDay() {
        return firstDay != null ? firstDay : expectedFrom != null ? expectedFrom : lastDay;
    }

    /** Last day of the congress as far as it is known. */
    public LocalDate countingLastDay() {
        return finalDay != null ? finalDay : countingDay();
    }
}
