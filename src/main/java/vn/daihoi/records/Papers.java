package vn.daihoi.records;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes papers in the layout of Party documents, each a page that prints by itself. */
@Component
class Papers {

    private static final String FOLDER = "templates/paper/";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    Papers(MessageSource messages) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix(FOLDER);
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(messages);
    }

    /** By the template of this kind, or the one for all kinds. */
    Paper write(String kind, PaperContent content) {
        var template = new ClassPathResource(FOLDER + kind + ".html").exists() ? kind : "default";
        return Paper.html(templates.process(template, new Context(VIETNAMESE, Map.of("paper", content))));
    }
}
