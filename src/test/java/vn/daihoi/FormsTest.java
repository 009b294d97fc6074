package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.daihoi.testing.ApplicationTest;
import vn.daihoi.testing.tasks.HandlerSource;
import vn.daihoi.testing.tasks.ModelledTask;
import vn.daihoi.testing.tasks.Models;
import vn.daihoi.workflow.FormField;
import vn.daihoi.workflow.FormSchema;
import vn.daihoi.workflow.Forms;
import vn.daihoi.workflow.TaskHandler;

/** Forms, models and handlers belong together one by one. */
@ApplicationTest
class FormsTest {

    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "text",
            "dynamiclist",
            "group",
            "separator");

    @Autowired
    Forms forms;

    @Autowired
    List<TaskHandler> handlers;

    @Test
    void everyFormBelongsToOneTaskAndEveryTaskHasAForm() {
        var used = Models.tasks().stream().map(ModelledTask::form).toList();
        var known = forms.all().stream().map(FormSchema::id).toList();
        assertThat(used).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void everyFormIsNamedAfterItsFileAndWrittenForTheSameVersion() {
        var faults = new ArrayList<String>();
        for (var form : forms.all()) {
            var room = form.id().substring(0, form.id().indexOf('-'));
            var file = Path.of("forms", room, form.id().substring(room.length() + 1) + ".form");
            if (!file.toFile().exists()) {
                faults.add(form.id() + " is not in " + file);
            }
            if (form.json().path("schemaVersion").asInt() != 16
                    || !form.json().path("executionPlatformVersion").asText().equals("7.24.0")) {
                faults.add(form.id() + ": version");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyComponentHasAKnownTypeAnIdAndWordsInBothLanguages() {
        var faults = new ArrayList<String>();
        forms.all().forEach(form -> judge(form.id(), form.components(), faults));
        assertThat(faults).isEmpty();
    }

    private static void judge(String place, List<FormField> components, List<String> faults) {
        var ids = new TreeSet<String>();
        var keys = new TreeSet<String>();
        for (var component : components) {
            var here = place + " " + component.json().path("id").asText();
            if (!TYPES.contains(component.type())) {
                faults.add(here + ": type " + component.type());
            }
            if (!ids.add(component.json().path("id").asText())) {
                faults.add(here + ": id twice");
            }
            if (component.answers() && !keys.add(component.key())) {
                faults.add(here + ": key twice");
            }
            judgeWords(here, component, faults);
            judge(here, component.children(), faults);
        }
    }

    private static void judgeWords(String here, FormField component, List<String> faults) {
        if (component.type().equals("separator")) {
            return;
        }
        if (component.label(true) == null || component.label(true).isBlank() || component.property("en") == null) {
            faults.add(here + ": label");
        }
        if (component.label(true) != null && component.label(true).equals(component.key())) {
            faults.add(here + ": label is the key");
        }
        component.options(true).keySet().stream()
                .filter(option -> component.property("en." + option) == null)
                .forEach(option -> faults.add(here + ": English of " + option));
        var choice = List.of("select", "radio", "checklist").contains(component.type());
        if (choice && component.options(true).isEmpty() == (component.optionsKey() == null)) {
            faults.add(here + ": options in the form or from the handler, one of the two");
        }
    }

    @Test
    void noTwoTasksAskTheSame() {
        var asked = new HashMap<Set<String>, String>();
        var same = new ArrayList<String>();
        for (var form : forms.all()) {
            var fields = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
            var other = asked.put(fields, form.id());
            if (other != null) {
                same.add(form.id() + " and " + other);
            }
            assertThat(fields).as(form.id()).isNotEmpty();
        }
        assertThat(same).isEmpty();
    }

    @Test
    void everyHandlerServesAFormOfItsOwn() {
        var known = forms.all().stream().map(FormSchema::id).toList();
        assertThat(handlers)
                .extracting(TaskHandler::form)
                .doesNotHaveDuplicates()
                .isSubsetOf(known);
        assertThat(handlers).allSatisfy(handler -> assertThat(handler.form())
                .startsWith(HandlerSource.of(handler).room() + "-"));
    }

    @Test
    void whatAFormOffersComesFromItsHandler() {
        var byForm =
                handlers.stream().collect(Collectors.toMap(TaskHandler::form, HandlerSource::of, (one, two) -> one));
        var faults = new ArrayList<String>();
        for (var form : forms.all()) {
            for (var key : offered(form.components())) {
                var handler = byForm.get(form.id());
                if (handler == null || !handler.says(key)) {
                    faults.add(form.id() + ": " + key);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Set<String> offered(List<FormField> components) {
        var keys = new TreeSet<String>();
        for (var component : components) {
            if (component.optionsKey() != null) {
                keys.add(component.optionsKey());
            }
            keys.addAll(offered(component.children()));
        }
        return keys;
    }
}
