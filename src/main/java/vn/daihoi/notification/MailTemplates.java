package vn.daihoi.notification;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a mail into the words of a language, as plain text and as HTML. */
@Component
class MailTemplates {

    private static final String FOLDER = "templates/mail/";
    private static final String GENERAL = "case-news";
    private static final String TASKS = "tasks";

    private final MessageSource messages;
    private final String baseUrl;
    private final SpringTemplateEngine html;
    private final SpringTemplateEngine text;
    private final Map<String, Boolean> hasFile = new ConcurrentHashMap<>();

    MailTemplates(MessageSource messages, @Value("${pilot.base-url:http://localhost:8080}") String baseUrl) {
        this.messages = messages;
        this.baseUrl = baseUrl;
        this.html = engine(messages, TemplateMode.HTML, ".html");
        this.text = engine(messages, TemplateMode.TEXT, ".txt");
    }

    /** A template without words of its own gets those of {@code case-news}; without a file, one for news or for a list of tasks. */
    Words render(String template, MailContent content, Addressee addressee) {
        var locale = Locale.forLanguageTag(addressee.language());
        var file = file(template, content);
        var model = Map.<String, Object>of(
                "mail", content,
                "addressee", addressee,
                "base", baseUrl,
                "lead", message(template, "lead", content, locale),
                "subject", message(template, "subject", content, locale));
        var context = new Context(locale, model);
        return new Words((String) model.get("subject"), text.process(file, context), html.process(file, context));
    }

    private String file(String template, MailContent content) {
        if (hasFile.computeIfAbsent(template, name -> new ClassPathResource(FOLDER + name + ".html").exists())) {
            return template;
        }
        return content.tasks().isEmpty() ? GENERAL : TASKS;
    }

    private String message(String template, String part, MailContent content, Locale locale) {
        var words = content.words(locale.getLanguage());
        var own = messages.getMessage("mail." + template + "." + part, words, null, locale);
        var found = own != null ? own : messages.getMessage("mail." + GENERAL + "." + part, words, locale);
        return found.replaceAll("\\s+", " ").strip();
    }

    private static SpringTemplateEngine engine(MessageSource messages, TemplateMode mode, String suffix) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix(FOLDER);
        files.setSuffix(suffix);
        files.setTemplateMode(mode);
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }

    /** Whom the mail greets. */
    record Addressee(String name, String language) {}

    record Words(String subject, String text, String html) {}
}
