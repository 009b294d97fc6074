package vn.daihoi.rehearsal.cast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.shared.Actor;
import vn.daihoi.workflow.OpenTask;

/** Who of the cast does a task, and what is written on the form. */
@Component
@Profile("rehearsal")
public class Cast {

    private final CastSheets sheets;
    private final Words words;
    private final RoleHolders holders;
    private final Map<String, Act> acts;

    Cast(CastSheets sheets, Words words, RoleHolders holders, List<Act> acts) {
        this.sheets = sheets;
        this.words = words;
        this.holders = holders;
        this.acts = acts.stream().collect(Collectors.toMap(Act::form, Function.identity()));
    }

    public CastSheet sheet(String form) {
        return sheets.of(form);
    }

    /** Nobody while the role has no holder. */
    public Optional<Actor> actor(OpenTask task) {
        if (task.personal()) {
            return Optional.of(holders.actor(task.assignee()));
        }
        var present = task.groups().stream()
                .sorted()
                .flatMap(group -> holders.holders(group).stream())
                .map(Person::id)
                .toList();
        if (present.isEmpty()) {
            return Optional.empty();
        }
        var place = Math.min(sheets.of(task.form()).holder(), present.size() - 1);
        return Optional.of(holders.actor(present.get(place)));
    }

    public Map<String, Object> answers(Scene scene, Optional<CastSheet.Variation> variation) {
        var written = new HashMap<>(sheets.of(scene.task().form()).answers());
        variation.ifPresent(other -> written.putAll(other.answers()));
        var spoken = words.speak(written, scene);
        var act = acts.get(scene.task().form());
        return act == null ? spoken : act.answers(scene, spoken);
    }

    /** ISO day before which the sheet lets nobody act. */
    public Optional<String> notBefore(Scene scene) {
        return Optional.ofNullable(sheets.of(scene.task().form()).notBefore())
                .map(day -> (String) words.resolve(day, scene));
    }
}
