package vn.daihoi.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressId;
import vn.daihoi.plan.AmendmentText.Change;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.StoredPlan;
import vn.daihoi.programme.AmendmentQueries;
import vn.daihoi.programme.amendment.AffectedCongress;

/** One amendment: what it changes, and which dates of which congress it moves. */
@Controller
class AmendmentController {

    private static final Pattern UNIT = Pattern.compile("units\\[(\\d{1,4})]");

    private final PlanAccess access;
    private final AmendmentQueries amendments;

    AmendmentController(PlanAccess access, AmendmentQueries amendments) {
        this.access = access;
        this.amendments = amendments;
    }

    @GetMapping("/programmes/{id}/amendments/{place}")
    String show(@PathVariable String id, @PathVariable int place, Model model) {
        var plan = access.readable(id);
        var amendment = amendments.ofPlan(id).stream()
                .filter(found -> found.place() == place)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("plan", plan);
        model.addAttribute("amendment", amendment);
        model.addAttribute("bases", amendments.bases(amendment.id()));
        model.addAttribute("basesBefore", before(plan, amendments.bases(amendment.id())));
        model.addAttribute(
                "changes",
                amendments.changes(amendment.id()).stream()
                        .map(change -> new Changed(change, unit(plan, change.path())))
                        .toList());
        model.addAttribute("affected", affected(amendment.id()));
        return "programme/amendment";
    }

    /** Name of the pilot that a place of the plan file belongs to; null for other places and unnamed pilots. */
    private String unit(StoredPlan plan, String path) {
        var place = UNIT.matcher(path);
        return !place.lookingAt()
                ? null
                : plan.file().units().stream()
                        .map(PilotUnit::identity)
                        .filter(unit -> unit.index() == Integer.parseInt(place.group(1)))
                        .map(PilotUnit.Identity::organisation)
                        .filter(Objects::nonNull)
                        .map(access::name)
                        .findFirst()
                        .orElse(null);
    }

    private static List<LegalBasis> before(StoredPlan plan, List<LegalBasis> added) {
        return plan.file().plan().legalBases().stream()
                .filter(basis -> !added.contains(basis))
                .toList();
    }

    private List<Affected> affected(String id) {
        return amendments.affected(id).stream()
                .map(congress -> new Affected(
                        congress,
                        access.name(CongressId.parse(congress.congress()).unit())))
                .toList();
    }

    record Changed(Change change, String unit) {}

    record Affected(AffectedCongress congress, String name) {}
}
