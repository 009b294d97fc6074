package vn.daihoi.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.dossier.ExportDossier;
import vn.daihoi.workflow.Incidents;
import vn.daihoi.workflow.Workflow;

/** What is left when the play is over: whatever stays open, and the files of the congresses. */
@Component
@Profile("rehearsal")
class Curtain {

    private final Stage stage;
    private final Workflow workflow;
    private final OpenWork work;
    private final Incidents incidents;
    private final CongressQueries congresses;
    private final ExportDossier dossiers;
    private final MessageSource messages;

    Curtain(
            Stage stage,
            Workflow workflow,
            OpenWork work,
            Incidents incidents,
            CongressQueries congresses,
            ExportDossier dossiers,
            MessageSource messages) {
        this.stage = stage;
        this.workflow = workflow;
        this.work = work;
        this.incidents = incidents;
        this.congresses = congresses;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    /** @return what stays open; empty when everything has ended */
    Optional<String> open(Locale language) {
        if (workflow.open() == 0) {
            return Optional.empty();
        }
        var tasks = work.all().stream()
                .map(task -> task.caseId() + " " + task.element())
                .collect(Collectors.joining("; "));
        var failed = incidents.open().stream()
                .map(incident -> incident.caseId() + " " + incident.element() + ": " + incident.cause())
                .collect(Collectors.joining("; "));
        var refused = String.join("\n", stage.refusals());
        var details = new Object[] {Long.toString(workflow.open()), tasks, failed, refused};
        return Optional.of(messages.getMessage("rehearsal.open", details, language));
    }

    Summary.Open figures() {
        return new Summary.Open(workflow.open(), work.all().size(), incidents.count());
    }

    void dossiers(Play play, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var congress : congresses.ofPlan(play.plan().plan().id())) {
            try (var out = Files.newOutputStream(folder.resolve(congress.unit() + ".zip"))) {
                dossiers.export(congress.id(), out);
            }
        }
    }
}
