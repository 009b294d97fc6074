package vn.daihoi.dossier.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.daihoi.paper.PaperDownload;
import vn.daihoi.plan.PlanState;
import vn.daihoi.plan.Plans;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.records.RegisterQueries;
import vn.daihoi.workflow.Cases;

/** Issued papers of a plan or a congress, and drafts of papers to come. */
@Controller
class PapersController {

    private final RegisterQueries registers;
    private final IssuePaper papers;
    private final PaperAccess access;
    private final Plans plans;
    private final Cases cases;

    PapersController(RegisterQueries registers, IssuePaper papers, PaperAccess access, Plans plans, Cases cases) {
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
            return PaperDownload.of(
                    registers.docx(id).orElseThrow(PapersController::unknown), PaperDownload.DOCX, name + ".docx");
        }
        var type = MediaType.parseMediaType(document.mediaType());
        var paper = registers.paper(id).orElseThrow(PapersController::unknown);
        return PaperDownload.of(paper, type, name + (type.equals(MediaType.APPLICATION_PDF) ? ".pdf" : ".html"));
    }

    @GetMapping("/papers/draft/{plan}.{ending:pdf|docx}")
    ResponseEntity<byte[]> draft(@PathVariable String plan, @PathVariable String ending) {
        access.requireReadable(plan);
        var issuer = plans.require(plan).issuer();
        return PaperDownload.of(
                papers.draft(new IssuePaper.Subject("plan.issued", issuer, "plan", plan)), ending, "du-thao-" + plan);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
