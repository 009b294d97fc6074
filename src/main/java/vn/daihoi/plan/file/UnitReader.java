package vn.daihoi.plan.file;

import java.util.LinkedHashSet;
import java.util.Set;
import vn.daihoi.organisation.OrganisationType;
import vn.daihoi.plan.CongressContent;
import vn.daihoi.plan.CongressType;
import vn.daihoi.plan.ElectedBody;
import vn.daihoi.plan.PersonnelMode;
import vn.daihoi.plan.PilotUnit;
import vn.daihoi.plan.PilotUnit.Approval;
import vn.daihoi.plan.PilotUnit.HeadCount;
import vn.daihoi.plan.PilotUnit.Identity;
import vn.daihoi.plan.PilotUnit.Personnel;
import vn.daihoi.plan.PilotUnit.Reason;
import vn.daihoi.plan.PilotUnit.SubUnits;
import vn.daihoi.plan.PilotUnit.Timing;
import vn.daihoi.plan.PlannedElection;

/** Reads one pilot; its organisation is known, brought along, or left unnamed. */
final class UnitReader {

    private static final Set<ElectedBody> GRANTABLE =
            Set.of(ElectedBody.SECRETARY, ElectedBody.DEPUTY, ElectedBody.STANDING_COMMITTEE);

    private final Fields fields;
    private final OrganisationReader organisations;
    private final Identities identities;

    UnitReader(Fields fields, OrganisationReader organisations) {
        this.fields = fields;
        this.organisations = organisations;
        this.identities = fields.reading().identities();
    }

    /** @return null when it cannot be told which unit it is */
    PilotUnit read(int index) {
        var identity = identity(index);
        var reason = fields.get("reason").mapping(UnitReader::reason);
        var term = Words.term(fields.get("term"));
        var contents = fields.required("contents").list(item -> item.choice(CongressContent.class));
        var personnel = personnel();
        var headCount = headCount(identity);
        var timing = new Timing(
                fields.get("maxDays").halfDays(),
                Words.window(fields.get("window")),
                Words.expected(fields.get("expected")));
        var approval = new Approval(
                fields.get("approvers").list(identities::known),
                fields.get("mustAttendApproval").list(item -> Words.attendance(item, identities)));
        var lessonsFor = fields.get("lessonsFor").list(Words::audience);
        return identity.type() == null
                ? null
                : new PilotUnit(
                        identity,
                        reason,
                        term,
                        Set.copyOf(contents),
                        personnel,
                        headCount,
                        timing,
                        approval,
                        lessonsFor);
    }

    private Identity identity(int index) {
        var organisation = fields.get("organisation");
        var count = fields.get("count");
        var type = fields.get("type");
        if (organisation.stated()) {
            for (var extra : new Field[] {count, type}) {
                if (extra.stated()) {
                    extra.fault("onlyUnnamed");
                }
            }
            return named(organisation, index);
        }
        if (!count.stated()) {
            organisation.required();
        }
        var number = count.positiveNumber();
        var kind = count.stated() ? type.required().choice(OrganisationType.class) : null;
        identities.reserve("unit-" + index + "-", number == null ? 0 : number);
        return new Identity(index, null, number == null ? 1 : number, kind);
    }

    private Identity named(Field organisation, int index) {
        if (organisation.isMapping()) {
            var brought = organisation.mapping(organisations::broughtAlong);
            return new Identity(index, brought.id(), 1, brought.type());
        }
        var id = identities.congress(organisation);
        var known = organisations.known(id);
        return new Identity(index, id, 1, known == null ? null : known.type());
    }

    private Personnel personnel() {
        var mode = fields.get("personnel").choice(PersonnelMode.class);
        var direct = new LinkedHashSet<>(fields.get("directElection").list(UnitReader::granted));
        var elections = fields.get("elections").list(item -> item.mapping(UnitReader::election));
        var covers = fields.get("alsoCovers").list(Field::text);
        return new Personnel(mode == null ? PersonnelMode.ELECTED : mode, direct, elections, covers);
    }

    private static ElectedBody granted(Field field) {
        var body = field.choice(ElectedBody.class);
        if (body != null && !GRANTABLE.contains(body)) {
            field.fault("notGrantable", body.name());
        }
        return body;
    }

    private static PlannedElection election(Fields fields) {
        var body = fields.required("body").choice(ElectedBody.class);
        var seats = fields.required("seats").positiveNumber();
        var prepared = fields.get("prepared").wholeNumber();
        return new PlannedElection(body, seats == null ? 1 : seats, prepared);
    }

    private HeadCount headCount(Identity identity) {
        var members = fields.get("members").wholeNumber();
        var known = organisations.known(identity.organisation());
        return new HeadCount(
                members == null && known != null ? known.members() : members,
                fields.get("congress").choice(CongressType.class),
                fields.get("delegates").positiveNumber(),
                fields.get("guests").wholeNumber(),
                fields.get("subUnits").mapping(UnitReader::subUnits));
    }

    private static SubUnits subUnits(Fields fields) {
        var total = fields.required("total").wholeNumber();
        return new SubUnits(total == null ? 0 : total, fields.get("done").wholeNumber());
    }

    private static Reason reason(Fields fields) {
        return new Reason(
                fields.get("representative").text(), fields.get("premises").text());
    }
}
