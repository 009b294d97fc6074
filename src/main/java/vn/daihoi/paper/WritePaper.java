package vn.daihoi.paper;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints a paper by the office's template where there is a good one, else by the one that comes with the application. */
@Component
public class WritePaper {

    private static final Logger LOG = LoggerFactory.getLogger(WritePaper.class);

    private final PaperTemplates templates;
    private final FillTemplate fill;
    private final PrintPage print;

    WritePaper(PaperTemplates templates, FillTemplate fill, PrintPage print) {
        this.templates = templates;
        this.fill = fill;
        this.print = print;
    }

    /** @param content by the names that templates use */
    public PaperFiles write(String kind, Map<String, Object> content) {
        var name = templates.nameFor(kind);
        if (!templates.changed(name)) {
            return shipped(name, content, null);
        }
        try {
            return office(name, content);
        } catch (UnusableTemplate unusable) {
            LOG.error("The shipped template stands in for the office's: {}", unusable.fault());
            return shipped(name, content, unusable.fault());
        }
    }

    /** What is wrong with the office's template; empty when it prints, or when the office has none. */
    public Optional<PaperFault> check(String name, Map<String, Object> sample) {
        if (!templates.changed(name)) {
            return Optional.empty();
        }
        try {
            office(name, sample);
            return Optional.empty();
        } catch (UnusableTemplate unusable) {
            return Optional.of(unusable.fault());
        }
    }

    private PaperFiles office(String name, Map<String, Object> content) throws UnusableTemplate {
        var page = fill.fromOffice(name, content);
        try {
            return print.print(page);
        } catch (IOException | RuntimeException wrong) {
            var fault =
                    new PaperFault(name + PaperTemplates.ENDING, PaperFault.Kind.LAYOUT, null, null, wrong.toString());
            throw new UnusableTemplate(fault, wrong);
        }
    }

    private PaperFiles shipped(String name, Map<String, Object> content, PaperFault fault) {
        try {
            var known = templates.shipped(name).isPresent() ? name : "default";
            var files = print.print(fill.fromShipped(known, content));
            return new PaperFiles(files.pdf(), files.docx(), fault);
        } catch (UnusableTemplate | IOException wrong) {
            throw new IllegalStateException("the shipped template of " + name + " gives no paper", wrong);
        }
    }
}
