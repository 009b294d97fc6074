package vn.daihoi.document.vetting;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.document.DocumentView;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.workflow.Rules;

/** Who vets a document of a type; rule table {@code vetting-lines}, stand-ins resolved. */
@Component
public class VettingLines {

    private final Rules rules;
    private final CongressQueries congresses;
    private final ApprovalAuthority authority;
    private final StandIns standIns;

    VettingLines(Rules rules, CongressQueries congresses, ApprovalAuthority authority, StandIns standIns) {
        this.rules = rules;
        this.congresses = congresses;
        this.authority = authority;
        this.standIns = standIns;
    }

    /** {@code ROLE@organisation}, each once, in the order of the table. */
    public List<String> of(DocumentView document) {
        var congress = congresses.require(document.congress());
        var inputs = Map.<String, Object>of("unitType", congress.unitType().name(), "documentType", document.type());
        return rules.evaluate("vetting-lines", inputs).stream()
                .flatMap(row -> standIns.acting(Role.valueOf(row.get("role").toString()), at(row, congress)).stream())
                .map(RoleAt::group)
                .distinct()
                .toList();
    }

    private String at(Map<String, Object> row, CongressView congress) {
        return "SUPERIOR".equals(row.get("at")) ? congress.superior() : authority.unit(congress.id());
    }
}
