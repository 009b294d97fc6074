package vn.daihoi.plan.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The organisations that the file defines and names. */
final class Identities {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern GIVEN = Pattern.compile("(unit|roll-out)-\\d+-\\d+");

    private final Faults faults;
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Field> parentFields = new LinkedHashMap<>();
    private final List<Runnable> questions = new ArrayList<>();
    private final Set<String> congresses = new HashSet<>();

    Identities(Faults faults) {
        this.faults = faults;
    }

    /** Reads an id that is well-formed. */
    String wellFormed(Field field) {
        var id = field.text();
        if (id != null && !FORM.matcher(id).matches()) {
            field.fault("malformedId", Paths.shown(id));
            return null;
        }
        return id;
    }

    /** An organisation comes into being. */
    String define(Field id, Field parent) {
        var name = wellFormed(id);
        var above = known(parent);
        if (name != null && (parents.containsKey(name) || GIVEN.matcher(name).matches())) {
            id.fault("duplicateId", name);
        } else if (name != null) {
            parents.put(name, above == null ? "" : above);
            parentFields.put(name, parent);
        }
        return name;
    }

    /** Names an organisation that must be defined somewhere in the file. */
    String known(Field field) {
        var id = wellFormed(field);
        if (id != null) {
            expect(field, id);
        }
        return id;
    }

    void expect(Field field, String id) {
        questions.add(() -> {
            if (!parents.containsKey(id)) {
                field.fault("unknownId", Paths.shown(id), Nearest.to(id, parents.keySet()));
            }
        });
    }

    /** Names an organisation that holds a congress of the plan; it can do so only once. */
    String congress(Field field) {
        var id = known(field);
        holdsCongress(field, id);
        return id;
    }

    void holdsCongress(Field field, String id) {
        if (id != null && !congresses.add(id)) {
            field.fault("duplicateCongress", id);
        }
    }

    /** To be asked when everything is read. */
    void settle() {
        questions.forEach(Runnable::run);
        var settled = new HashSet<String>();
        parents.keySet().forEach(id -> follow(id, settled));
        assert faults != null;
    }

    private void follow(String start, Set<String> settled) {
        var way = new HashSet<String>();
        var id = start;
        while (parents.containsKey(id) && settled.add(id)) {
            way.add(id);
            id = parents.get(id);
        }
        if (way.contains(id)) {
            parentFields.get(id).fault("cycle", id);
        }
    }
}
