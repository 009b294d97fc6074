package vn.daihoi.session.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.session.hall.HallQueries;

/** The minutes of a congress as far as it has come. */
@Controller
class MinutesController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CongressQueries congresses;
    private final HallAccess access;
    private final HallQueries hall;
    private final IssuePaper papers;
    private final CurrentActor actor;

    MinutesController(
            CongressQueries congresses, HallAccess access, HallQueries hall, IssuePaper papers, CurrentActor actor) {
        this.congresses = congresses;
        this.access = access;
        this.hall = hall;
        this.papers = papers;
        this.actor = actor;
    }

    @GetMapping("/congresses/{id}/minutes.{ending:pdf|docx}")
    ResponseEntity<byte[]> minutes(@PathVariable String id, @PathVariable String ending) {
        if (!congresses.exists(id) || !hall.met(id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var congress = congresses.require(id);
        if (!access.mayLook(actor.get(), congress)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var subject = new IssuePaper.Subject("congress-minutes", congress.unit(), "congress", id);
        var files = papers.unnumbered(congress.finalDay(), subject);
        var pdf = ending.equals("pdf");
        var shown = pdf ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename("bien-ban-dai-hoi." + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf ? files.pdf() : files.docx());
    }
}
