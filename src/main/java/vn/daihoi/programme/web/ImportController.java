package vn.daihoi.programme.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.plan.ImportPlan;
import vn.daihoi.plan.ReadPlanFile;
import vn.daihoi.programme.ProgrammeRights;

/** A plan file comes in, uploaded or pasted; what is wrong with it is shown line by line. */
@Controller
class ImportController {

    /** One byte more than a plan file may have: enough to see that it is too large. */
    private static final int MOST = (1 << 20) + 1;

    private final ImportPlan imports;
    private final ProgrammeRights rights;
    private final PlanAccess access;
    private final FindingLines findings;

    ImportController(ImportPlan imports, ProgrammeRights rights, PlanAccess access, FindingLines findings) {
        this.imports = imports;
        this.rights = rights;
        this.access = access;
        this.findings = findings;
    }

    @GetMapping("/plans/import")
    String form(@RequestParam(defaultValue = "") String source, Model model) {
        access.refuseUnless(rights.mayImport(access.me()));
        return page(model, source);
    }

    /** The language was changed; a chosen file goes on as its text. */
    @PostMapping(value = "/plans/import", params = "_lang")
    String redraw(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Model model)
            throws IOException {
        return form(text(bytes(file, source)), model);
    }

    @PostMapping("/plans/import")
    String take(
            @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "") String source,
            Locale locale,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        access.refuseUnless(rights.mayImport(access.me()));
        var bytes = bytes(file, source);
        if (bytes.length == 0) {
            model.addAttribute("problem", "plan.import.empty");
            return page(model, source);
        }
        return take(bytes, locale, model, redirect);
    }

    private String take(byte[] bytes, Locale locale, Model model, RedirectAttributes redirect) {
        var read = ReadPlanFile.read(bytes).issued();
        if (read != null && !rights.mayImport(read.plan().issuer(), access.me())) {
            model.addAttribute("problem", "plan.import.notYours");
            return page(model, text(bytes));
        }
        var result = imports.take(bytes);
        model.addAttribute("findings", findings.of(result.check().findings(), locale));
        return switch (result.outcome()) {
            case STORED -> {
                redirect.addFlashAttribute("notice", "plan.import.stored");
                yield "redirect:/plans/" + result.check().planFile().plan().id();
            }
            case ISSUED_BEFORE -> refused("plan.import.issued", model, bytes);
            case REFUSED -> refused("plan.import.refused", model, bytes);
        };
    }

    private static String refused(String problem, Model model, byte[] bytes) {
        model.addAttribute("problem", problem);
        return page(model, text(bytes));
    }

    private static String page(Model model, String source) {
        model.addAttribute("source", source);
        model.addAttribute("typing", true);
        return "plan/import";
    }

    private static byte[] bytes(MultipartFile file, String source) throws IOException {
        if (file == null || file.isEmpty()) {
            return source.getBytes(StandardCharsets.UTF_8);
        }
        try (var content = file.getInputStream()) {
            return content.readNBytes(MOST);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
