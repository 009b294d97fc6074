package vn.daihoi.rehearsal;

import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.StartAmendment;
import vn.daihoi.programme.StartOutcome;
import vn.daihoi.rehearsal.cast.FileAmendments;

/** Begins each amendment of the plan file on its day, in either scenario; while one runs the next one waits. */
@Component
@Profile("rehearsal")
class AmendOnItsDay implements Happening {

    private final FileAmendments file;
    private final StartAmendment starting;
    private final AmendmentQueries amendments;
    private final Plans plans;
    private final Company company;
    private final RoleHolders holders;
    private final OfficeHours hours;
    private String plan;

    AmendOnItsDay(
            FileAmendments file,
            StartAmendment starting,
            AmendmentQueries amendments,
            Plans plans,
            Company company,
            RoleHolders holders,
            WorkingCalendar calendar) {
        this.file = file;
        this.starting = starting;
        this.amendments = amendments;
        this.plans = plans;
        this.company = company;
        this.holders = holders;
        this.hours = new OfficeHours(calendar);
    }

    @Override
    public void set(Play play) {
        plan = play.plan().plan().id();
        file.open(play.planText());
    }

    @Override
    public Optional<LocalDateTime> when() {
        if (file.all().isEmpty() || !issued() || starting.runs(plan)) {
            return Optional.empty();
        }
        return file.all().stream()
                .skip(amendments.ofPlan(plan).size())
                .map(amendment -> hours.opening(amendment.date()))
                .findFirst();
    }

    @Override
    public void happen() {
        var outcome = starting.start(plan, holders.actor(company.preparer()));
        if (outcome != StartOutcome.STARTED) {
            throw new IllegalStateException("the amendment was refused: " + outcome);
        }
    }

    private boolean issued() {
        return plans.require(plan).state() == PlanState.ISSUED;
    }
}
