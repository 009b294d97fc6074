package vn.daihoi.plan.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.OrganisationType;

/** Reads organisations, those of the list and those that pilots bring along, and knows them by their id. */
final class OrganisationReader {

    private final Map<String, Organisation> known = new LinkedHashMap<>();

    Organisation listed(Fields fields) {
        var sector = Words.sector(fields.get("sector"));
        return read(fields, sector, fields.get("members").wholeNumber());
    }

    Organisation broughtAlong(Fields fields) {
        var organisation = read(fields, null, null);
        fields.reading().identities().holdsCongress(fields.get("id"), organisation.id());
        return organisation;
    }

    /** @return null when none was read by that id */
    Organisation known(String id) {
        return id == null ? null : known.get(id);
    }

    List<Organisation> all() {
        return List.copyOf(known.values());
    }

    private Organisation read(Fields fields, String sector, Integer members) {
        var parent = fields.get("parent");
        var id = fields.reading().identities().define(fields.required("id"), parent);
        var name = fields.required("name").text();
        var type = fields.required("type").choice(OrganisationType.class);
        var above = parent.stated() ? parent.text() : null;
        var organisation = new Organisation(id, name, type, above, sector, members);
        if (id != null) {
            known.putIfAbsent(id, organisation);
        }
        return organisation;
    }
}
