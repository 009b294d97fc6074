package vn.daihoi.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.oversight.ReceiveComplaint;
import vn.daihoi.workflow.OpenTask;

/** One letter arrives while personnel are vetted, another while the results are examined; each holds up what follows. */
@Component
@Profile("rehearsal")
class Complaints implements Happening {

    private static final String KIND = "COMPLAINT";
    private static final int PILOT = 1;

    /** Task during which a letter comes → what it holds up. */
    private static final Map<String, String> HELD_UP =
            Map.of("user_VetScheme", "call_PersonnelApproval", "user_VerifyResults", "call_Recognition");

    private final ReceiveComplaint receiving;
    private final OpenWork work;
    private final RoleHolders holders;
    private final Events events;
    private final Clock clock;
    private CongressId pilot;

    Complaints(ReceiveComplaint receiving, OpenWork work, RoleHolders holders, Events events, Clock clock) {
        this.receiving = receiving;
        this.work = work;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void set(Play play) {
        pilot = play.rough() ? new CongressId(play.plan().plan().id(), play.pilot(PILOT)) : null;
    }

    @Override
    public Optional<LocalDateTime> when() {
        return heldUp().map(element -> LocalDateTime.now(clock));
    }

    @Override
    public void happen() {
        var element = heldUp().orElseThrow();
        var by = holders.actor(
                holders.holders("COMMITTEE@" + pilot.unit()).get(0).id());
        receiving.receive(new ReceiveComplaint.Command(
                pilot.toString(),
                LocalDate.now(clock),
                new ReceiveComplaint.Letter("Đảng viên", "Công tác chuẩn bị đại hội", "Phản ánh bằng đơn.", null),
                by));
        events.add(KIND, pilot.unit(), element);
    }

    private Optional<String> heldUp() {
        return pilot == null
                ? Optional.empty()
                : work.all().stream()
                        .filter(task -> task.caseId().equals(pilot.toString()))
                        .map(OpenTask::element)
                        .filter(HELD_UP::containsKey)
                        .map(HELD_UP::get)
                        .filter(element -> !events.has(KIND, pilot.unit(), element))
                        .findFirst();
    }
}
