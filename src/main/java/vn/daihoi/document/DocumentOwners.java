package vn.daihoi.document;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.StandIns;

/** Who drafts a document. */
@Component
public class DocumentOwners {

    private final Documents documents;
    private final StandIns standIns;

    DocumentOwners(Documents documents, StandIns standIns) {
        this.documents = documents;
        this.standIns = standIns;
    }

    /** {@code ROLE@organisation}, stand-ins resolved. */
    public String of(String id) {
        var document = documents.require(id);
        var unit = CongressId.parse(document.congress).unit();
        var role = Role.valueOf(document.ownerRole);
        return standIns.acting(role, unit).orElse(new RoleAt(role, unit)).group();
    }
}
