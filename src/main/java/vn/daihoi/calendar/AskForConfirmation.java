package vn.daihoi.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.UseCase;
import vn.daihoi.workflow.ProcessVariable;
import vn.daihoi.workflow.Workflow;

/** Each autumn the administrator gets the task to confirm the coming year: its notice mostly comes out in November. */
@UseCase
public class AskForConfirmation {

    private static final String PROCESS = "calendar-year";

    private final CalendarTables tables;
    private final Workflow workflow;
    private final Clock clock;

    AskForConfirmation(CalendarTables tables, Workflow workflow, Clock clock) {
        this.tables = tables;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** @return whether there is a new task */
    public boolean ask() {
        var today = LocalDate.now(clock);
        var year = today.getYear() + 1;
        var key = "calendar-" + year;
        if (today.getMonth().compareTo(Month.NOVEMBER) < 0 || confirmed(year) || workflow.runs(PROCESS, key)) {
            return false;
        }
        workflow.start(
                PROCESS,
                key,
                ProcessVariable.number("year").of(year),
                ProcessVariable.text("decider").of(new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION).group()));
        return true;
    }

    private boolean confirmed(int year) {
        return tables.year(WorkingCalendar.COUNTRY, year)
                .filter(CalendarTables.YearRow::confirmed)
                .isPresent();
    }
}
