package vn.daihoi.congress;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.post.ChosenAs;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.voter.Seats;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.Milestones;
import vn.daihoi.plan.Period;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.Subcommittee;
import vn.daihoi.shared.UseCase;

/** Opens the file of one unit's congress as the plan wants it; a second call for the same unit changes nothing. */
@UseCase
public class OpenCongress {

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenCongress(JdbcClient jdbc, CongressQueries congresses, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.events = events;
        this.clock = clock;
    }

    public void open(Command command) {
        var id = command.id().toString();
        if (congresses.exists(id)) {
            return;
        }
        insert(id, command);
        insertPlanned(id, command.planned());
        command.seats().forEach(seats -> jdbc.sql("insert into congress_seats (congress, body, seats, prepared)"
                        + " values (:congress, :body, :seats, :prepared)")
                .param("congress", id)
                .param("body", seats.body().name())
                .param("seats", seats.seats())
                .param("prepared", seats.prepared())
                .update());
        for (int place = 0; place < command.approvers().size(); place++) {
            jdbc.sql("insert into congress_approver (congress, place, organisation) values (:congress, :place, :who)")
                    .param("congress", id)
                    .param("place", place)
                    .param("who", command.approvers().get(place))
                    .update();
        }
        events.publishEvent(new CongressOpened(id));
    }

    private void insert(String id, Command command) {
        jdbc.sql(
                        "insert into congress (id, version, plan, superior, unit, unit_type, chosen_as, place_in_plan, term,"
                                + " contents, personnel, direct_bodies, congress_type, convened, assumed, guests, max_days,"
                                + " opens_from, last_day, expected_from, expected_to, voters_frozen, state, rebased, opened_at,"
                                + " progress_every, sub_units, subcommittees)"
                                + " values (:id, 0, :plan, :superior, :unit, :unitType, :chosenAs, :place, :term, :contents,"
                                + " :personnel, :direct, :type, :convened, :assumed, :guests, :maxDays, :from, :last,"
                                + " :expectedFrom, :expectedTo, false, 'PREPARING', 0, :now, :progressEvery, :subUnits, :subcommittees)")
                .param("id", id)
                .param("plan", command.id().plan())
                .param("superior", command.superior())
                .param("unit", command.id().unit())
                .param("unitType", command.unitType().name())
                .param("chosenAs", command.chosenAs().name())
                .param("place", command.placeInPlan())
                .param("term", command.term())
                .param("contents", CongressRows.text(command.contents()))
                .param("personnel", command.personnel().name())
                .param("direct", CongressRows.text(command.directBodies()))
                .param("type", command.voters().type().name())
                .param("convened", command.voters().convened())
                .param("assumed", command.voters().assumed())
                .param("guests", command.voters().guests())
                .param("maxDays", command.days().max())
                .param("from", command.days().opensFrom())
                .param("last", command.days().last())
                .param("expectedFrom", command.days().expectedFrom())
                .param("expectedTo", command.days().expectedTo())
                .param("now", LocalDateTime.now(clock))
                .param("progressEvery", text(command.planned().progressEvery()), Types.VARCHAR)
                .param("subUnits", command.planned().subUnits(), Types.INTEGER)
                .param("subcommittees", CongressRows.text(command.planned().subcommittees()))
                .update();
    }

    private void insertPlanned(String id, Planned planned) {
        planned.milestones().days().forEach((key, day) -> jdbc.sql("insert into congress_milestone"
                        + " (congress, milestone, day_text) values (:congress, :milestone, :day)")
                .param("congress", id)
                .param("milestone", key.key())
                .param("day", day.toString())
                .update());
        Arrays.stream(Stage.values()).forEach(stage -> jdbc.sql(
                        "insert into congress_stage (congress, stage, state)" + " values (:congress, :stage, 'AHEAD')")
                .param("congress", id)
                .param("stage", stage.name())
                .update());
    }

    private static String text(Period period) {
        return period == null ? null : period.toString();
    }

    public record Command(
            CongressId id,
            String superior,
            OrganisationType unitType,
            ChosenAs chosenAs,
            int placeInPlan,
            String term,
            Set<CongressContent> contents,
            PersonnelMode personnel,
            Set<ElectedBody> directBodies,
            Voters voters,
            Days days,
            List<Seats> seats,
            List<String> approvers,
            Planned planned) {

        /** For a unit of which the plan says nothing on the way. */
        public Command(
                CongressId id,
                String superior,
                OrganisationType unitType,
                ChosenAs chosenAs,
                int placeInPlan,
                String term,
                Set<CongressContent> contents,
                PersonnelMode personnel,
                Set<ElectedBody> directBodies,
                Voters voters,
                Days days,
                List<Seats> seats,
                List<String> approvers) {
            this(
                    id,
                    superior,
                    unitType,
                    chosenAs,
                    placeInPlan,
                    term,
                    contents,
                    personnel,
                    directBodies,
                    voters,
                    days,
                    seats,
                    approvers,
                    new Planned(Milestones.NONE, null, List.of(), null));
        }
    }

    /** @param assumed whether {@code convened} is a typical number because the plan states none */
    public record Voters(CongressType type, int convened, boolean assumed, Integer guests) {}

    /**
     * @param progressEvery how often the unit reports; null for never
     * @param subUnits how many the plan states; null when it states none
     */
    public record Planned(
            Milestones milestones, Period progressEvery, List<Subcommittee> subcommittees, Integer subUnits) {}

    /** @param last the last possible day, inclusive */
    public record Days(
            BigDecimal max, LocalDate opensFrom, LocalDate last, LocalDate expectedFrom, LocalDate expectedTo) {}
}
