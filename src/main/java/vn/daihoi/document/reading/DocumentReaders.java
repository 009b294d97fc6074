package vn.daihoi.document.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressView;
import vn.daihoi.document.DocumentView;
import vn.daihoi.document.consultation.ConsultationQueries;
import vn.daihoi.document.vetting.VettingLines;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;
import vn.daihoi.shared.Actor;

/** The unit's own roles, the vetting lines, the authority and the supervisors above; nobody else. */
@Component
public class DocumentReaders {

    /** Names candidates, so that it is not for everybody at the unit nor for supervisors. */
    private static final String PERSONNEL_PAPERS = "personnel-scheme-papers";

    private static final Set<Role> STRANGERS = EnumSet.of(Role.CONSULTED, Role.ADMINISTRATOR);
    private static final Set<Role> TRUSTED =
            EnumSet.of(Role.COMMITTEE, Role.SECRETARY, Role.DOCUMENTS_SUBCOMMITTEE, Role.PERSONNEL_SUBCOMMITTEE);
    private static final List<Role> AT_AUTHORITY = List.of(Role.STANDING_MEMBERS, Role.SECRETARY, Role.OFFICE);

    private final CongressQueries congresses;
    private final ApprovalAuthority authority;
    private final Organisations organisations;
    private final StandIns standIns;
    private final VettingLines lines;
    private final ConsultationQueries consultations;

    DocumentReaders(
            CongressQueries congresses,
            ApprovalAuthority authority,
            Organisations organisations,
            StandIns standIns,
            VettingLines lines,
            ConsultationQueries consultations) {
        this.congresses = congresses;
        this.authority = authority;
        this.organisations = organisations;
        this.standIns = standIns;
        this.lines = lines;
        this.consultations = consultations;
    }

    public boolean mayRead(Actor actor, DocumentView document) {
        var congress = congresses.require(document.congress());
        return actor.holdsAny(groups(document, congress));
    }

    /** Also whoever was asked for comments, but only the drafts: what vetting and bodies say of it stays with them. */
    public boolean mayReadDraft(Actor actor, DocumentView document) {
        return mayRead(actor, document)
                || !document.type().equals(PERSONNEL_PAPERS) && consultations.asked(document.id(), actor.id());
    }

    private Set<String> groups(DocumentView document, CongressView congress) {
        var named = document.type().equals(PERSONNEL_PAPERS);
        var groups = new HashSet<String>(lines.of(document));
        (named ? TRUSTED : EnumSet.complementOf(EnumSet.copyOf(STRANGERS)))
                .forEach(role -> groups.add(new RoleAt(role, congress.unit()).group()));
        acting(Role.WORKING_GROUP, congress.superior()).forEach(groups::add);
        for (var approver : authority.approvers(congress.id())) {
            groups.add(approver);
            var at = RoleAt.parse(approver).organisation();
            AT_AUTHORITY.stream().flatMap(role -> acting(role, at)).forEach(groups::add);
        }
        if (!named) {
            above(congress).forEach(id -> groups.add(new RoleAt(Role.SUPERVISOR, id).group()));
        }
        return groups;
    }

    private Stream<String> acting(Role role, String organisation) {
        return standIns.acting(role, organisation).map(RoleAt::group).stream();
    }

    private Stream<String> above(CongressView congress) {
        return Stream.concat(
                Stream.of(congress.superior()),
                organisations.ancestors(congress.unit()).stream().map(Organisation::id));
    }
}
