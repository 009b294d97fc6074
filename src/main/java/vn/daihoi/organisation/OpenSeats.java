package vn.daihoi.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.daihoi.shared.UseCase;

/** Fills every body of an organisation with numbered seats: "Ủy viên Ban Thường vụ 3". */
@UseCase
public class OpenSeats {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcTemplate batch;
    private final Organisations organisations;
    private final StandIns standIns;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    OpenSeats(
            JdbcTemplate batch,
            Organisations organisations,
            StandIns standIns,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.batch = batch;
        this.organisations = organisations;
        this.standIns = standIns;
        this.messages = messages;
        this.events = events;
    }

    /** Seats that exist already stay as they are. */
    public void open(Command command) {
        var organisation = organisations.require(command.organisation());
        var missing = seats(organisation, command.committee());
        var known = known(organisation.id());
        missing.removeIf(seat -> known.contains(seat.id()));
        insert(missing, command.from());
        events.publishEvent(new SeatsOpened(
                organisation.id(), missing.stream().map(Seat::id).toList()));
    }

    private List<Seat> seats(Organisation organisation, Integer committee) {
        var seats = new ArrayList<Seat>();
        for (var role : Role.values()) {
            var own = standIns.acting(role, organisation.type(), true).filter(role::equals);
            var count = own.isEmpty() ? 0 : SeatCount.of(role, organisation.type(), committee);
            for (int number = 1; number <= count; number++) {
                seats.add(new Seat(role, organisation.id(), count == 1 ? 0 : number));
            }
        }
        return seats;
    }

    private Set<String> known(String organisation) {
        return new HashSet<>(batch.queryForList(
                "select person from role_holding where organisation = ?", String.class, organisation));
    }

    private void insert(List<Seat> seats, LocalDate from) {
        batch.batchUpdate(
                "insert into person (id, name, mail, language, seat) values (?, ?, ?, 'vi', true)",
                seats.stream()
                        .map(seat -> new Object[] {seat.id(), name(seat), seat.id() + "@example.invalid"})
                        .toList());
        batch.batchUpdate(
                "insert into role_holding (person, role, organisation, from_day) values (?, ?, ?, ?)",
                seats.stream()
                        .map(seat -> new Object[] {seat.id(), seat.role().name(), seat.organisation(), from})
                        .toList());
    }

    private String name(Seat seat) {
        var title = messages.getMessage("role.seat." + seat.role(), null, VIETNAMESE);
        return seat.number() == 0 ? title : title + " " + seat.number();
    }

    /**
     * @param committee seats of the committee; null for the usual number of the type
     * @param from first day on which the roles count
     */
    public record Command(String organisation, Integer committee, LocalDate from) {}

    /** @param number 0 for the only seat of its role */
    private record Seat(Role role, String organisation, int number) {

        String id() {
            return organisation + "." + role.slug() + (number == 0 ? "" : "-" + number);
        }
    }
}
