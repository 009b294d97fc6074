package vn.daihoi.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Template and content give a page. */
@Component
class FillTemplate {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String MARK = "\uFEFF";

    private final PaperTemplates templates;
    private final SpringTemplateEngine shipped;
    private final SpringTemplateEngine office;

    FillTemplate(PaperTemplates templates, MessageSource messages) {
        this.templates = templates;
        this.shipped = engine(messages);
        this.shipped.addTemplateResolver(resolver(new ClassLoaderTemplateResolver(), PaperTemplates.SHIPPED, true));
        this.office = engine(messages);
        if (templates.folder() != null) {
            var own = resolver(new FileTemplateResolver(), templates.folder() + "/", false);
            own.setCheckExistence(true);
            own.setOrder(1);
            var others = resolver(new ClassLoaderTemplateResolver(), PaperTemplates.SHIPPED, false);
            others.setOrder(2);
            office.addTemplateResolver(own);
            office.addTemplateResolver(others);
        }
    }

    Document fromShipped(String name, Map<String, Object> content) throws UnusableTemplate {
        return fill(shipped, name, content);
    }

    /** Read anew each time, so that a change counts at once. */
    Document fromOffice(String name, Map<String, Object> content) throws UnusableTemplate {
        wellFormed(name);
        wellFormed("parts");
        return fill(office, name, content);
    }

    private Document fill(SpringTemplateEngine engine, String name, Map<String, Object> content)
            throws UnusableTemplate {
        try {
            var page = engine.process(name, new Context(VIETNAMESE, content));
            return parser().parse(new InputSource(new StringReader(page.replace(MARK, ""))));
        } catch (TemplateEngineException wrong) {
            throw new UnusableTemplate(expression(name, wrong), wrong);
        } catch (SAXException | IOException wrong) {
            var fault = new PaperFault(
                    name + PaperTemplates.ENDING, PaperFault.Kind.NOT_WELL_FORMED, null, null, wrong.getMessage());
            throw new UnusableTemplate(fault, wrong);
        }
    }

    private void wellFormed(String name) throws UnusableTemplate {
        var file = templates.file(name);
        if (!Files.exists(file)) {
            return;
        }
        try {
            parser().parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (SAXParseException wrong) {
            var fault = new PaperFault(
                    file.getFileName().toString(),
                    PaperFault.Kind.NOT_WELL_FORMED,
                    wrong.getLineNumber(),
                    wrong.getColumnNumber(),
                    wrong.getMessage());
            throw new UnusableTemplate(fault, wrong);
        } catch (SAXException | IOException wrong) {
            var fault = new PaperFault(
                    file.getFileName().toString(), PaperFault.Kind.UNREADABLE, null, null, wrong.toString());
            throw new UnusableTemplate(fault, wrong);
        }
    }

    private static PaperFault expression(String name, TemplateEngineException wrong) {
        Throwable root = wrong;
        TemplateProcessingException place = null;
        for (Throwable cause = wrong; cause != null; cause = cause.getCause()) {
            place = cause instanceof TemplateProcessingException at && at.hasLineAndCol() ? at : place;
            root = cause;
        }
        return place == null
                ? new PaperFault(
                        name + PaperTemplates.ENDING, PaperFault.Kind.EXPRESSION, null, null, root.getMessage())
                : new PaperFault(
                        place.getTemplateName() + PaperTemplates.ENDING,
                        PaperFault.Kind.EXPRESSION,
                        place.getLine(),
                        place.getCol(),
                        root.getMessage());
    }

    private static SpringTemplateEngine engine(MessageSource messages) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    private static <R extends AbstractConfigurableTemplateResolver> R resolver(
            R resolver, String folder, boolean cached) {
        resolver.setPrefix(folder);
        resolver.setSuffix(PaperTemplates.ENDING);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(cached);
        return resolver;
    }

    private static DocumentBuilder parser() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
