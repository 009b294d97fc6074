package vn.daihoi.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.notification.MailContent;
import vn.daihoi.notification.Notify;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.plan.PlanTitle;
import vn.daihoi.plan.Plans;
import vn.daihoi.shared.Fact;
import vn.daihoi.shared.UseCase;

/** Tells supervisors by mail how each running programme stands; once a week, however often it is called. */
@UseCase
public class TellWeekly {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int NEXT = 5;
    private static final int DOORS = 3;

    private final JdbcClient jdbc;
    private final Plans plans;
    private final Organisations organisations;
    private final ProgrammeCounts counts;
    private final CongressLines lines;
    private final StepLines steps;
    private final Notify notify;
    private final MessageSource messages;
    private final Clock clock;

    TellWeekly(
            JdbcClient jdbc,
            Plans plans,
            Organisations organisations,
            ProgrammeCounts counts,
            CongressLines lines,
            StepLines steps,
            Notify notify,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.organisations = organisations;
        this.counts = counts;
        this.lines = lines;
        this.steps = steps;
        this.notify = notify;
        this.messages = messages;
        this.clock = clock;
    }

    public void tell() {
        plans.titles(running()).forEach(this::tell);
    }

    private Set<String> running() {
        return new HashSet<>(jdbc.sql("select distinct plan from dashboard_congress where closed_on is null"
                        + " and state not in ('CANCELLED', 'MERGED')")
                .query(String.class)
                .list());
    }

    private void tell(PlanTitle plan) {
        var link = "/dashboard/programmes/" + plan.id();
        var content = new MailContent(plan.title(), "", plan.id(), link, "", facts(plan.id()), List.of());
        var today = LocalDate.now(clock);
        var week = today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        notify.enqueue(
                Notify.Command.of("weekly", readers(plan.issuer()), content, "weekly:" + plan.id() + ":" + week));
    }

    /** Those who lead the issuer, and the supervisors above it. */
    private List<String> readers(String issuer) {
        var readers = new ArrayList<>(List.of(
                new RoleAt(Role.SUPERVISOR, issuer).group(), new RoleAt(Role.STANDING_MEMBERS, issuer).group()));
        organisations.ancestors(issuer).forEach(above -> readers.add(new RoleAt(Role.SUPERVISOR, above.id()).group()));
        return readers;
    }

    private List<Fact> facts(String plan) {
        var extent = Extent.of(plan, null);
        var figures = counts.figures(extent);
        var facts = new ArrayList<Fact>();
        facts.add(fact("held", figures.held() + "/" + figures.units()));
        facts.add(fact("onTime", word("dashboard.onTime.of", figures.onTime(), figures.due())));
        facts.add(fact("open", Long.toString(figures.work().open())));
        facts.add(fact(
                "overdue",
                figures.work().overdue() + " "
                        + word("dashboard.overdue.units", figures.work().lateUnits())));
        steps.doors(extent).stream()
                .filter(door -> door.overdue() > 0 && door.role() != null)
                .limit(DOORS)
                .forEach(door -> facts.add(new Fact(
                        "– " + word(Role.valueOf(door.role()).messageKey()), word("dashboard.tasks", door.overdue()))));
        lines.next(extent, NEXT)
                .forEach(line -> facts.add(
                        new Fact(word("dashboard.next") + " " + DAY.format(line.countingDay()), line.unitName())));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(word("dashboard." + key), value);
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
