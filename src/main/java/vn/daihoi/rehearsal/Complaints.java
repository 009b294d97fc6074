package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.oversight.ReceiveComplaint;

/** At the first pilot one letter arrives before the personnel are decided on, and one before recognition. */
@Component
@Profile("rehearsal")
class Complaints implements Happening {

    private final ReceiveComplaint receiving;
    private final CongressQueries congresses;
    private final RoleHolders holders;
    private final Events events;
    private final Clock clock;
    private CongressId pilot;
    private int received;

    Complaints(
            ReceiveComplaint receiving, CongressQueries congresses, RoleHolders holders, Events events, Clock clock) {
        this.receiving = receiving;
        this.congresses = congresses;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void set(Play play) {
        var first = play.plan().units().get(0).identity().ids().get(0);
        pilot = play.options().scenario() == Scenario.ROUGH
                ? new CongressId(play.plan().plan().id(), first)
                : null;
    }

    @Override
    public Optional<LocalDateTime> when() {
        return pilot != null && due() ? Optional.of(LocalDateTime.now(clock)) : Optional.empty();
    }

    @Override
    public void happen() {
        received++;
        var by = holders.actor(
                holders.holders("COMMITTEE@" + pilot.unit()).get(0).id());
        receiving.receive(new ReceiveComplaint.Command(
                pilot.toString(),
                LocalDate.now(clock),
                new ReceiveComplaint.Letter("Đảng viên", "Công tác chuẩn bị đại hội", "Phản ánh bằng đơn.", null),
                by));
        events.add("COMPLAINT", pilot.unit(), received == 1 ? "call_PersonnelApproval" : "call_Recognition");
    }

    private boolean due() {
        if (received > 1 || !congresses.exists(pilot.toString())) {
            return false;
        }
        return received == 0 || congresses.require(pilot.toString()).state() == CongressState.HELD;
    }
}
