package vn.daihoi.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.AddOrganisations;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;

/** Makes the organisations of a plan known; pilots and units that it leaves unnamed get a name by their number. */
@Component
public class PlanOrganisations {

    private static final java.util.Locale VIETNAMESE = java.util.Locale.forLanguageTag("vi");

    private final AddOrganisations organisations;
    private final MessageSource messages;

    PlanOrganisations(AddOrganisations organisations, MessageSource messages) {
        this.organisations = organisations;
        this.messages = messages;
    }

    void add(PlanFile plan) {
        var all = new ArrayList<>(plan.organisations());
        for (var unit : plan.units()) {
            if (unit.identity().organisation() == null) {
                all.addAll(unnamed(plan, unit.identity().ids(), unit.type(), "plan.unnamed.pilot"));
            }
        }
        organisations.add(all);
    }

    /** Units of a roll-out row, when their congresses are opened. */
    public void addRollOut(PlanFile plan, RollOutRow row, List<String> ids) {
        var known = plan.organisations().stream().map(Organisation::id).toList();
        var fresh = ids.stream().filter(id -> !known.contains(id)).toList();
        if (!fresh.isEmpty()) {
            organisations.add(unnamed(plan, fresh, row.type(), "plan.unnamed.unit"));
        }
    }

    private List<Organisation> unnamed(PlanFile plan, List<String> ids, OrganisationType type, String text) {
        var kind = messages.getMessage("organisation.type." + type, null, VIETNAMESE);
        return ids.stream()
                .map(id -> new Organisation(
                        id, name(text, kind, id), type, plan.plan().issuer(), null, null))
                .toList();
    }

    private String name(String text, String kind, String id) {
        var number = id.substring(id.lastIndexOf('-') + 1);
        return messages.getMessage(text, new Object[] {kind, number}, VIETNAMESE);
    }
}
