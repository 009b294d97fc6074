package vn.daihoi.dossier.web;

import java.nio.charset.StandardCharsets;
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
import vn.daihoi.paper.PaperFiles;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.records.RegisterQueries;
import vn.daihoi.workflow.Cases;

/** Issued papers of a plan or a congress, and drafts of papers to come. */
@Controller
class PapersController {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final RegisterQueries registers;
    private final IssuePaper papers;
    private final PaperAccess access;
    private final Plans plans;
    private final Cases cases;

    PapersController(
            RegisterQueries registers,
            IssuePaper papers,
            PaperAccess access,
            Plans plans,
            Cases cases) {
        this.registers = registers;
        this.papers = papers;
        this.access = access;
        this.plans = plans;
        this.cases = cases;
    }

    @GetMapping("/papers/of/{chain}")
    String list(@PathVariable String chain, Model model) {
        access.requireReadable(chain);
        model.addAttribute("case", cases.ofChain(chain).orElseThrow(PapersController::unknown));
        model.addAttribute("papers", registers.ofChain(chain));
        model.addAttribute(
                "draft",
                plans.find(chain)
                        .filter(plan -> plan.state() == PlanState.DRAFT)
                        .isPresent());
        return "dossier/papers";
    }

    @GetMapping("/papers/{id}.{ending:pdf|docx}")
    ResponseEntity<byte[]> registered(@PathVariable String id, @PathVariable String ending) {
        var document = registers.find(id).orElseThrow(PapersController::unknown);
        access.requireReadable(document.chain());
        var name = document.numberText().replace('/', '-') + "-" + document.kind();
        if (ending.equals("docx")) {
            return answer(registers.docx(id).orElseThrow(PapersController::unknown), DOCX, name + ".docx");
        }
        var type = MediaType.parseMediaType(document.mediaType());
        var paper = registers.paper(id).orElseThrow(PapersController::unknown);
        return answer(paper, type, name + (type.equals(MediaType.APPLICATION_PDF) ? ".pdf" : ".html"));
    }

    @GetMapping("/papers/draft/{plan}.{ending:pdf|docx}")
    ResponseEntity<byte[]> draft(@PathVariable String plan, @PathVariable String ending) {
        access.requireReadable(plan);
        var issuer = plans.require(plan).issuer();
        return answer(
                papers.draft(new IssuePaper.Subject("plan.issued", issuer, "plan", plan)), ending, "du-thao-" + plan);
    }

    private static ResponseEntity<byte[]> answer(PaperFiles files, String ending, String name) {
        return ending.equals("docx")
                ? answer(files.docx(), DOCX, name + ".docx")
                : answer(files.pdf(), MediaType.APPLICATION_PDF, name + ".pdf");
    }

    /** A PDF opens in the browser; anything else is saved. */
    private static ResponseEntity<byte[]> answer(byte[] bytes, MediaType type, String name) {
        var shown =
                type.equals(MediaType.APPLICATION_PDF) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name, StandardCharsets.UTF_8).build().toString())
                .body(bytes);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
