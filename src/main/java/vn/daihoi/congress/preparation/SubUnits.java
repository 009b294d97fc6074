package vn.daihoi.congress.preparation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Organisations;

/** The organisations under a unit: those of the tree, and as many more as the plan states without naming them. */
@Component
public class SubUnits {

    private final CongressQueries congresses;
    private final Organisations organisations;

    SubUnits(CongressQueries congresses, Organisations organisations) {
        this.congresses = congresses;
        this.organisations = organisations;
    }

    /** Id → name. */
    public Map<String, String> of(String congress) {
        var view = congresses.require(congress);
        var names = new LinkedHashMap<String, String>();
        organisations.children(view.unit()).forEach(child -> names.put(child.id(), child.name()));
        var stated = view.course().subUnits() == null ? 0 : view.course().subUnits();
        for (int number = names.size() + 1; number <= stated; number++) {
            names.put("sub-unit-" + number, "Đơn vị trực thuộc " + number);
        }
        return names;
    }
}
