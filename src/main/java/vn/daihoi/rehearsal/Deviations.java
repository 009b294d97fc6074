package vn.daihoi.rehearsal;

import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.rehearsal.cast.CastSheet.Variation;
import vn.daihoi.rehearsal.cast.CastSheets;
import vn.daihoi.workflow.OpenTask;

/** What a rough rehearsal has in store for a task; asked again it answers from what has happened since. */
@Component
@Profile("rehearsal")
class Deviations {

    private final CastSheets sheets;
    private final Scenes scenes;
    private final Events events;
    private final OpenWork work;
    private Play play;

    Deviations(CastSheets sheets, Scenes scenes, Events events, OpenWork work) {
        this.sheets = sheets;
        this.scenes = scenes;
        this.events = events;
        this.work = work;
    }

    void set(Play begun) {
        play = begun;
    }

    /** @param time which time the task comes up in its case */
    Optional<Variation> of(OpenTask task, int time) {
        return play.rough()
                ? sheets.of(task.form()).rough().stream()
                        .filter(variation -> variation.suits(task, time))
                        .filter(variation -> concerns(variation, task))
                        .filter(variation ->
                                variation.event() == null || !events.has(variation.event(), variation.place(task)))
                        .filter(variation -> !variation.silent() || firstAsked(task))
                        .findFirst()
                : Optional.empty();
    }

    private boolean concerns(Variation variation, OpenTask task) {
        return variation.pilot() == null || scenes.unit(task.caseId()).equals(play.pilot(variation.pilot()));
    }

    private boolean firstAsked(OpenTask task) {
        return work.all().stream()
                .filter(other -> other.element().equals(task.element())
                        && other.caseId().equals(task.caseId())
                        && other.subject().equals(task.subject()))
                .map(OpenTask::assignee)
                .min(Comparator.naturalOrder())
                .filter(task.assignee()::equals)
                .isPresent();
    }
}
