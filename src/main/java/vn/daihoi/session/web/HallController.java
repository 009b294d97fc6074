package vn.daihoi.session.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.session.attendance.Movement;
import vn.daihoi.session.attendance.RecordMovement;
import vn.daihoi.session.hall.GiveFloor;
import vn.daihoi.session.hall.HallQueries;
import vn.daihoi.workflow.Cases;

/** The desk in the hall, on a telephone or a projector. */
@Controller
class HallController {

    private static final int LONGEST_NAME = 250;

    private final CongressQueries congresses;
    private final HallAccess access;
    private final HallQueries hall;
    private final HallVoters voters;
    private final RecordMovement movement;
    private final GiveFloor floor;
    private final Cases cases;
    private final CurrentActor actor;

    HallController(
            CongressQueries congresses,
            HallAccess access,
            HallQueries hall,
            HallVoters voters,
            RecordMovement movement,
            GiveFloor floor,
            Cases cases,
            CurrentActor actor) {
        this.congresses = congresses;
        this.access = access;
        this.hall = hall;
        this.voters = voters;
        this.movement = movement;
        this.floor = floor;
        this.cases = cases;
        this.actor = actor;
    }

    /** @param part {@code live} for what changes by itself */
    @GetMapping("/congresses/{id}/hall")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "desk") String view,
            @RequestParam(defaultValue = "") String part,
            Model model) {
        draw(id, null, model);
        model.addAttribute("projector", view.equals("projector"));
        return part.equals("live") ? "session/hall-live :: live" : "session/hall";
    }

    @PostMapping("/congresses/{id}/hall/movements")
    String move(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String voter,
            @RequestParam Movement.Direction direction,
            Note note,
            @RequestHeader(name = "HX-Request", required = false) boolean script,
            Model model) {
        run(id);
        var who =
                voters.of(id).stream().filter(one -> one.value().equals(voter)).findFirst();
        if (who.isEmpty()) {
            return answer(id, "hall.error.voter", script, model);
        }
        var outcome = movement.record(new RecordMovement.Command(
                note.id(), id, voter, who.get().label(), direction, note.moment(), actor.get()));
        return answer(id, outcome == RecordMovement.Outcome.DONE ? null : "hall.error." + outcome, script, model);
    }

    @PostMapping("/congresses/{id}/hall/floor")
    String speak(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String speaker,
            @RequestParam(required = false) Integer minutes,
            @RequestParam(defaultValue = "false") boolean ends,
            Note note,
            @RequestHeader(name = "HX-Request", required = false) boolean script,
            Model model) {
        run(id);
        var name = speaker.strip();
        if (!ends && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            return answer(id, "hall.error.speaker", script, model);
        }
        floor.give(new GiveFloor.Command(note.id(), id, ends ? null : name, minutes));
        return answer(id, null, script, model);
    }

    private String answer(String id, String error, boolean script, Model model) {
        if (error == null && !script) {
            return "redirect:/congresses/" + id + "/hall";
        }
        draw(id, error, model);
        model.addAttribute("projector", false);
        return script ? "session/hall :: desk" : "session/hall";
    }

    private void run(String id) {
        if (!congresses.exists(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!access.mayRun(actor.get(), congresses.require(id))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private void draw(String id, String error, Model model) {
        if (!congresses.exists(id) || !hall.met(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var congress = congresses.require(id);
        if (!access.mayLook(actor.get(), congress)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var runs = access.mayRun(actor.get(), congress);
        model.addAttribute("hall", hall.of(id));
        model.addAttribute("runs", runs);
        model.addAttribute("voters", runs ? voters.of(id) : List.of());
        model.addAttribute("away", runs ? voters.away(id) : List.of());
        model.addAttribute("error", error);
        model.addAttribute("congress", cases.describe("congress", id));
    }

    /**
     * What goes with everything that is noted, perhaps long after it happened.
     *
     * @param key chosen by the browser; without a script none is needed
     * @param at local date and time
     */
    record Note(String key, String at) {

        String id() {
            return Stream.ofNullable(key)
                    .filter(one -> one.matches("[\\w-]{8,64}"))
                    .findFirst()
                    .orElseGet(() -> UUID.randomUUID().toString());
        }

        LocalDateTime moment() {
            try {
                return at == null || at.isBlank() ? null : LocalDateTime.parse(at);
            } catch (DateTimeParseException noMoment) {
                return null;
            }
        }
    }
}
