package vn.daihoi.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.content.ContentRefused;
import vn.daihoi.content.Contents;
import vn.daihoi.content.StoreContent;
import vn.daihoi.decision.web.RecordSitting.Result;
import vn.daihoi.decision.web.SittingAgenda.Item;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.Actor;

/** One sitting of a body with all its matters: a decision each, recorded in one go. */
@Controller
class SittingController {

    /** Pressed to see the page in the other language, with all that was typed. */
    private static final String OTHER_LANGUAGE = "_lang";

    private final SittingAgenda agenda;
    private final RecordSitting sitting;
    private final StoreContent store;
    private final Contents contents;
    private final CurrentActor actor;

    SittingController(
            SittingAgenda agenda, RecordSitting sitting, StoreContent store, Contents contents, CurrentActor actor) {
        this.agenda = agenda;
        this.sitting = sitting;
        this.store = store;
        this.contents = contents;
        this.actor = actor;
    }

    @GetMapping("/sittings")
    String list(Model model) {
        model.addAttribute("bodies", agenda.bodies(actor.get()));
        return "decision/sittings";
    }

    @GetMapping("/sittings/{body}")
    String show(@PathVariable String body, HttpServletRequest request, Model model) {
        return draw(allowed(body), new SittingForm(request.getParameterMap(), null), List.of(), model);
    }

    @PostMapping(path = "/sittings/{body}", params = "arrange")
    String arrange(@PathVariable String body, HttpServletRequest request, Model model) {
        var form = new SittingForm(request.getParameterMap(), null);
        var taken = taken(agenda.toArrange(actor.get(), allowed(body)), form);
        return draw(body, form, taken.isEmpty() ? none(model) : sitting.arrange(taken, form, actor.get()), model);
    }

    @PostMapping(path = "/sittings/{body}", params = "!arrange")
    String record(
            @PathVariable String body,
            @RequestParam(name = "upload", required = false) MultipartFile upload,
            HttpServletRequest request,
            Model model)
            throws IOException {
        var by = actor.get();
        var form = new SittingForm(request.getParameterMap(), minutes(upload, request, by, model));
        var taken = taken(agenda.toRecord(by, allowed(body)), form);
        if (request.getParameter(OTHER_LANGUAGE) != null || form.wantsMore()) {
            return draw(body, form, List.of(), model);
        }
        return draw(body, form, taken.isEmpty() ? none(model) : sitting.record(taken, form, by), model);
    }

    private static List<Item> taken(List<Item> items, SittingForm form) {
        return items.stream().filter(form::taken).toList();
    }

    private static List<Result> none(Model model) {
        model.addAttribute("nothing", true);
        return List.of();
    }

    /** @return id of the stored minutes, kept while other mistakes are mended; null where there are none */
    private String minutes(MultipartFile upload, HttpServletRequest request, Actor by, Model model) throws IOException {
        if (upload != null && !upload.isEmpty()) {
            try (var bytes = upload.getInputStream()) {
                return store.store(new StoreContent.Command(upload.getOriginalFilename(), bytes, by.id()))
                        .id();
            } catch (ContentRefused refused) {
                model.addAttribute("refused", refused);
                return null;
            }
        }
        return contents.find(String.valueOf(request.getParameter("minutes")))
                .filter(stored -> stored.uploadedBy().equals(by.id()))
                .map(stored -> stored.id())
                .orElse(null);
    }

    private String draw(String body, SittingForm form, List<Result> results, Model model) {
        var by = actor.get();
        var waiting = agenda.toRecord(by, body);
        model.addAttribute("body", agenda.body(body));
        var open = agenda.toArrange(by, body);
        model.addAttribute("toArrange", open);
        model.addAttribute("typing", !waiting.isEmpty() || !open.isEmpty());
        model.addAttribute("items", waiting);
        model.addAttribute("electorate", SittingAgenda.electorate(waiting));
        model.addAttribute("form", form);
        model.addAttribute("results", results);
        model.addAttribute("contents", contents);
        return "decision/sitting";
    }

    private String allowed(String body) {
        try {
            if (!agenda.mayPrepare(actor.get(), body)) {
                throw new ResponseStatusException(HttpStatus.FORBIDDEN);
            }
            return body;
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
