package vn.daihoi.admin.web;

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
import vn.daihoi.paper.PaperFault;
import vn.daihoi.paper.PaperTemplates;
import vn.daihoi.paper.WritePaper;
import vn.daihoi.records.PaperSamples;

/** Templates of papers: whose counts, what is wrong with it, how it prints. */
@Controller
class PaperTemplatesController {

    private static final String SHARED = "parts";

    private final PaperTemplates templates;
    private final WritePaper papers;
    private final PaperSamples samples;

    PaperTemplatesController(PaperTemplates templates, WritePaper papers, PaperSamples samples) {
        this.templates = templates;
        this.papers = papers;
        this.samples = samples;
    }

    @GetMapping("/admin/papers")
    String list(Model model) {
        var sample = samples.draft();
        model.addAttribute("folder", templates.folder());
        model.addAttribute(
                "lines",
                templates.all().stream()
                        .map(template -> new Line(
                                template,
                                template.name().equals(SHARED)
                                        ? null
                                        : papers.check(template.name(), sample).orElse(null)))
                        .toList());
        return "admin/papers";
    }

    @GetMapping("/admin/papers/{name}.pdf")
    ResponseEntity<byte[]> preview(@PathVariable String name) {
        require(name);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(papers.write(name, samples.draft()).pdf());
    }

    @GetMapping("/admin/papers/{name}.html")
    ResponseEntity<byte[]> shipped(@PathVariable String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name + ".html", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(require(name));
    }

    private byte[] require(String name) {
        return templates.shipped(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param fault null where it can be used */
    record Line(PaperTemplates.Template template, PaperFault fault) {

        public boolean prints() {
            return !template.name().equals(SHARED);
        }
    }
}
