package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.organisation.AssignRole;
import vn.daihoi.organisation.EndRole;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.workflow.OpenTask;

/** A subcommittee loses its members while work lies before it, and has them back a working week later. */
@Component
@Profile("rehearsal")
class VacantRole implements Happening {

    private static final String KIND = "VACANT_ROLE";
    private static final String FILLED = "ROLE_FILLED";
    private static final int PILOT = 0;
    private static final int WORKING_DAYS = 5;

    private final EndRole end;
    private final AssignRole assign;
    private final RoleHolders holders;
    private final OpenWork work;
    private final Events events;
    private final OfficeHours hours;
    private final Clock clock;
    private Play play;

    VacantRole(
            EndRole end,
            AssignRole assign,
            RoleHolders holders,
            OpenWork work,
            Events events,
            WorkingCalendar calendar,
            Clock clock) {
        this.end = end;
        this.assign = assign;
        this.holders = holders;
        this.work = work;
        this.events = events;
        this.hours = new OfficeHours(calendar);
        this.clock = clock;
    }

    @Override
    public void set(Play begun) {
        play = begun;
    }

    @Override
    public Optional<LocalDateTime> when() {
        var vacant = events.first(KIND);
        if (vacant.isPresent()) {
            return vacant.filter(event -> !events.has(FILLED, event.element()))
                    .map(event -> hours.opening(hours.plusWorkingDays(day(event), WORKING_DAYS)));
        }
        return play.rough() && !waiting().isEmpty() ? Optional.of(LocalDateTime.now(clock)) : Optional.empty();
    }

    @Override
    public void happen() {
        events.first(KIND).ifPresentOrElse(this::fill, this::vacate);
    }

    private void vacate() {
        var waiting = waiting();
        var group = waiting.firstKey();
        for (var skip = Math.floorMod(play.options().seed(), (long) waiting.size()); skip > 0; skip--) {
            group = waiting.higherKey(group);
        }
        var role = RoleAt.parse(group);
        var yesterday = LocalDate.now(clock).minusDays(1);
        holders.holders(group).forEach(person -> end.end(new EndRole.Command(person.id(), role, yesterday)));
        events.add(KIND, play.pilot(PILOT), waiting.get(group));
    }

    /** The same persons, who are to be found in what was ended. */
    private void fill(Events.Event vacant) {
        var ended = day(vacant).minusDays(1);
        var roles = subcommittees(vacant.unit())
                .filter(task -> task.element().equals(vacant.element()))
                .map(task -> RoleAt.parse(group(task)).role())
                .collect(Collectors.toSet());
        holders.history(vacant.unit()).stream()
                .filter(holding -> roles.contains(holding.role()) && ended.equals(holding.to()))
                .map(holding -> new AssignRole.Command(
                        holding.person(), new RoleAt(holding.role(), vacant.unit()), LocalDate.now(clock)))
                .forEach(assign::assign);
        events.add(FILLED, vacant.unit(), vacant.element());
    }

    /** Subcommittees that have something to do → one of their tasks. */
    private NavigableMap<String, String> waiting() {
        return subcommittees(play.pilot(PILOT))
                .collect(Collectors.toMap(
                        VacantRole::group,
                        OpenTask::element,
                        BinaryOperator.minBy(Comparator.naturalOrder()),
                        TreeMap::new));
    }

    private Stream<OpenTask> subcommittees(String unit) {
        return work.all().stream()
                .filter(task -> task.groups().size() == 1 && group(task).endsWith("_SUBCOMMITTEE@" + unit));
    }

    private static String group(OpenTask task) {
        return task.groups().iterator().next();
    }

    private static LocalDate day(Events.Event event) {
        return LocalDateTime.parse(event.at()).toLocalDate();
    }
}
