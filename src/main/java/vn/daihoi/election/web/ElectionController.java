package vn.daihoi.election.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.election.reading.BallotPaper;
import vn.daihoi.election.reading.PrintElection;
import vn.daihoi.election.reading.ReadElections;
import vn.daihoi.identity.CurrentActor;
import vn.daihoi.shared.UnknownCase;
import vn.daihoi.workflow.Cases;

/** The elections of a congress with their names and papers, for the few who may see them. */
@Controller
class ElectionController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final CongressQueries congresses;
    private final ReadElections read;
    private final PrintElection print;
    private final Cases cases;
    private final CurrentActor actor;

    ElectionController(
            CongressQueries congresses, ReadElections read, PrintElection print, Cases cases, CurrentActor actor) {
        this.congresses = congresses;
        this.read = read;
        this.print = print;
        this.cases = cases;
        this.actor = actor;
    }

    @GetMapping("/elections/{congress}")
    String show(@PathVariable String congress, Model model) {
        if (!congresses.exists(congress)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var ballots = read.read(new ReadElections.Command(congress, "list", actor.get()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        model.addAttribute("ballots", ballots);
        model.addAttribute("papers", BallotPaper.values());
        model.addAttribute("congress", cases.describe("congress", congress));
        return "election/elections";
    }

    @GetMapping("/elections/papers/{ballot}/{paper}.{ending:pdf|docx}")
    ResponseEntity<byte[]> paper(@PathVariable String ballot, @PathVariable String paper, @PathVariable String ending) {
        var kind = Arrays.stream(BallotPaper.values())
                .filter(one -> one.path().equals(paper))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            var files = print.print(new PrintElection.Command(ballot, kind, actor.get()))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
            return ending.equals("docx")
                    ? file(files.docx(), DOCX, paper + ".docx")
                    : file(files.pdf(), MediaType.APPLICATION_PDF, paper + ".pdf");
        } catch (UnknownCase none) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** A PDF opens in the browser and leaves no copy there; a DOCX is saved. */
    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        var shown =
                type.equals(MediaType.APPLICATION_PDF) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }
}
