package vn.daihoi.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.workflow.AnswerSheet;
import vn.daihoi.workflow.AnswerSheets;
import vn.daihoi.workflow.Cases;

/** Protocols of a congress as readable pages: what was answered to each task, what was decided, the journal. */
@Component
class DossierPages {

    private final ITemplateEngine templates;
    private final AnswerSheets sheets;
    private final AnswerLines lines;
    private final DecisionQueries decisions;
    private final JournalQueries journal;
    private final Cases cases;

    DossierPages(
            ITemplateEngine templates,
            AnswerSheets sheets,
            AnswerLines lines,
            DecisionQueries decisions,
            JournalQueries journal,
            Cases cases) {
        this.templates = templates;
        this.sheets = sheets;
        this.lines = lines;
        this.decisions = decisions;
        this.journal = journal;
        this.cases = cases;
    }

    Map<String, byte[]> of(String congress) {
        var pages = new LinkedHashMap<String, byte[]>();
        int number = 0;
        for (var sheet : sheets.of(congress)) {
            pages.put("bien-ban/%03d-%s.html".formatted(++number, sheet.form()), protocol(congress, sheet));
        }
        var context = context(congress);
        context.setVariable("decisions", decisions.ofChain(congress));
        pages.put("quyet-dinh-tap-the.html", render("dossier/decisions", context));
        context.setVariable("lines", journal.ofChain(congress));
        pages.put("nhat-ky.html", render("dossier/journal", context));
        return pages;
    }

    private byte[] protocol(String congress, AnswerSheet sheet) {
        var context = context(congress);
        context.setVariable("sheet", sheet);
        context.setVariable("answers", lines.of(sheet));
        return render("dossier/protocol", context);
    }

    private Context context(String congress) {
        var context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("case", cases.describe("congress", congress));
        return context;
    }

    private byte[] render(String template, Context context) {
        return templates.process(template, context).getBytes(StandardCharsets.UTF_8);
    }
}
