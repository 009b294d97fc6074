package vn.daihoi.congress;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.workflow.Rules;

/** Who decides on a congress; the plan's approvers, else rule table {@code approval-authority}. */
@Component
public class ApprovalAuthority {

    private static final String TABLE = "approval-authority";

    private final CongressQueries congresses;
    private final Organisations organisations;
    private final StandIns standIns;
    private final Rules rules;

    ApprovalAuthority(CongressQueries congresses, Organisations organisations, StandIns standIns, Rules rules) {
        this.congresses = congresses;
        this.organisations = organisations;
        this.standIns = standIns;
        this.rules = rules;
    }

    /** {@code ROLE@organisation} of each body that decides, in this order. */
    public List<String> approvers(String id) {
        var congress = congresses.require(id);
        return congress.approvers().isEmpty()
                ? byRule(congress)
                : congress.approvers().stream().map(who -> named(congress, who)).toList();
    }

    /** The organisation whose body decides first. */
    public String unit(String id) {
        return RoleAt.parse(approvers(id).get(0)).organisation();
    }

    /** Symbol of the register in which the deciding organisation enters its decisions. */
    public String decisionRegister(String id) {
        return switch (organisations.require(unit(id)).type()) {
            case UNDER_CENTRAL -> "QĐ/TU";
            case ABOVE_BASE -> "QĐ/HU";
            case BASE_COMMITTEE, DEPARTMENTAL_COMMITTEE -> "QĐ/ĐU";
            case BASE_CELL, CELL_UNDER_BASE -> "QĐ/CB";
        };
    }

    /** Symbol of its book of notices, beside that of its decisions: {@code TB/HU} for {@code QĐ/HU}. */
    public String noticeRegister(String id) {
        var decisions = decisionRegister(id);
        return "TB" + decisions.substring(decisions.indexOf('/'));
    }

    private List<String> byRule(CongressView congress) {
        var inputs = new HashMap<String, Object>();
        inputs.put("unitType", congress.unitType().name());
        inputs.put("pilot", congress.pilot());
        inputs.put("issuerIsParent", parent(congress).equals(congress.superior()));
        return rules.evaluate(TABLE, inputs).stream()
                .map(row -> acting(
                        Role.valueOf(row.get("role").toString()),
                        row.get("level").equals("PARENT") ? parent(congress) : congress.superior()))
                .distinct()
                .toList();
    }

    /** At the top of the tree the issuer stands above the unit. */
    private String parent(CongressView congress) {
        var parent = organisations.require(congress.unit()).parent();
        return parent == null ? congress.superior() : parent;
    }

    private String named(CongressView congress, String organisation) {
        var guides = congress.unitType() == OrganisationType.CELL_UNDER_BASE
                || congress.unitType() == OrganisationType.DEPARTMENTAL_COMMITTEE;
        var role = guides && organisation.equals(parent(congress)) ? Role.COMMITTEE : Role.STANDING_COMMITTEE;
        return acting(role, organisation);
    }

    private String acting(Role role, String organisation) {
        return standIns.acting(role, organisation)
                .orElse(new RoleAt(role, organisation))
                .group();
    }
}
