package vn.daihoi.dossier;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.decision.DecisionQueries;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.records.IssuePaper;
import vn.daihoi.records.JournalQueries;
import vn.daihoi.records.Sha256;
import vn.daihoi.session.SessionQueries;
import vn.daihoi.shared.Fact;
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
    private final IssuePaper papers;
    private final CongressQueries congresses;
    private final SessionQueries sessions;

    DossierPages(
            ITemplateEngine templates,
            AnswerSheets sheets,
            AnswerLines lines,
            DecisionQueries decisions,
            JournalQueries journal,
            Cases cases,
            IssuePaper papers,
            CongressQueries congresses,
            SessionQueries sessions) {
        this.templates = templates;
        this.sheets = sheets;
        this.lines = lines;
        this.decisions = decisions;
        this.journal = journal;
        this.cases = cases;
        this.papers = papers;
        this.congresses = congresses;
        this.sessions = sessions;
    }

    Map<String, byte[]> of(String congress) {
        var pages = new LinkedHashMap<String, byte[]>();
        int number = 0;
        for (var sheet : sheets.of(congress)) {
            pages.put("bien-ban/%03d-%s.html".formatted(++number, sheet.form()), protocol(congress, sheet));
        }
        var context = context(congress);
        pages.putAll(minutes(congress));
        if (!sessions.ofCongress(congress).isEmpty()) {
            pages.put("bien-ban-dai-hoi.pdf", sessionMinutes(congress));
        }
        context.setVariable("lines", journal.ofChain(congress));
        pages.put("nhat-ky.html", render("dossier/journal", context));
        return pages;
    }

    private byte[] sessionMinutes(String id) {
        var congress = congresses.require(id);
        var subject = new IssuePaper.Subject("congress-minutes", congress.unit(), "congress", id);
        return papers.unnumbered(congress.finalDay(), subject).pdf();
    }

    private Map<String, byte[]> minutes(String congress) {
        var minutes = new LinkedHashMap<String, byte[]>();
        for (var decision : decisions.ofChain(congress)) {
            var on = decision.closedAt() == null ? null : decision.closedAt().toLocalDate();
            var body = RoleAt.parse(decision.body()).organisation();
            var subject = new IssuePaper.Subject("decision.minutes", body, "decision", decision.id());
            minutes.put(
                    "quyet-dinh-tap-the/%02d-%s.pdf".formatted(minutes.size() + 1, decision.subjectKind()),
                    papers.unnumbered(on, subject).pdf());
        }
        return minutes;
    }

    private byte[] protocol(String congress, AnswerSheet sheet) {
        var context = context(congress);
        context.setVariable("sheet", sheet);
        context.setVariable("answers", sheet.namesCandidates() ? secret(sheet) : lines.of(sheet));
        return render("dossier/protocol", context);
    }

    /** What names candidates stays with those who may read it; the fingerprint proves what it said. */
    private static List<Fact> secret(AnswerSheet sheet) {
        return List.of(
                new Fact("Nội dung mật", "chỉ các vai của quy trình nhân sự, bầu cử và cấp có thẩm quyền được đọc"),
                new Fact("SHA-256", Sha256.of(sheet.answers())));
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
