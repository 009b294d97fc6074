package vn.daihoi.inbox.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.daihoi.content.Contents;
import vn.daihoi.content.Download;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.inbox.CaseHistory;
import vn.daihoi.inbox.TaskAccess;
import vn.daihoi.inbox.TaskAccess.Access;
import vn.daihoi.workflow.Diagrams;
import vn.daihoi.workflow.OpenTask;
import vn.daihoi.workflow.OpenTasks;

/** What belongs to a task beside its form: the diagram, and files that earlier answers brought. */
@Controller
class CaseFilesController {

    private final OpenTasks tasks;
    private final TaskAccess access;
    private final CaseHistory history;
    private final Diagrams diagrams;
    private final Contents contents;
    private final Download download;
    private final CurrentActor actor;

    CaseFilesController(
            OpenTasks tasks,
            TaskAccess access,
            CaseHistory history,
            Diagrams diagrams,
            Contents contents,
            Download download,
            CurrentActor actor) {
        this.tasks = tasks;
        this.access = access;
        this.history = history;
        this.diagrams = diagrams;
        this.contents = contents;
        this.download = download;
        this.actor = actor;
    }

    @GetMapping(path = "/tasks/{id}/diagram.xml", produces = MediaType.APPLICATION_XML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String diagram(@PathVariable String id, Locale locale) {
        var instance = readable(id).instance();
        return locale.getLanguage().equals("en") ? diagrams.englishXml(instance) : diagrams.xml(instance);
    }

    @GetMapping(path = "/tasks/{id}/tokens", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<String> tokens(@PathVariable String id) {
        return diagrams.tokens(readable(id).instance());
    }

    @GetMapping("/tasks/{id}/files/{file}")
    ResponseEntity<StreamingResponseBody> file(@PathVariable String id, @PathVariable String file) {
        var task = readable(id);
        var named = history.visible(task, actor.get()).stream()
                .anyMatch(sheet -> sheet.answers().contains('"' + file + '"'));
        var content = contents.find(file).filter(found -> named).orElseThrow(CaseFilesController::unknown);
        return download.of(content);
    }

    private OpenTask readable(String id) {
        var task = tasks.find(id).orElseThrow(CaseFilesController::unknown);
        if (access.of(task, actor.get()) == Access.NONE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return task;
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
