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

    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Field> parentFields = new LinkedHashMap<>();
    private final Map<String, Field> idFields = new LinkedHashMap<>();
    private final List<Runnable> questions = new ArrayList<>();
    private final Set<String> congresses = new HashSet<>();

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
        if (name != null && (parents.containsKey(name))) {
            id.fault("duplicateId", name);
        } else if (name != null) {
            parents.put(name, above == null ? "" : above);
            parentFields.put(name, parent);
            idFields.put(name, id);
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
            if (parents.isEmpty()) {
                field.fault("noIds", Paths.shown(id));
            } else if (!parents.containsKey(id)) {
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

    /** Unnamed congresses take the ids {@code <prefix><n>}, n from 1; no organisation may bear one of them. */
    void reserve(String prefix, int count) {
        questions.add(() -> parents.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .filter(id -> Pattern.matches("[1-9]\\d{0,6}", id.substring(prefix.length())))
                .filter(id -> Integer.parseInt(id.substring(prefix.length())) <= count)
                .forEach(id -> idFields.get(id).fault("duplicateId", id)));
    }

    /** To be asked when everything is read. */
    void settle() {
        questions.forEach(Runnable::run);
        var settled = new HashSet<String>();
        parents.keySet().forEach(id -> follow(id, settled));
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
