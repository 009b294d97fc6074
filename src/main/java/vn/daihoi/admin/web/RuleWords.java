package vn.daihoi.admin.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Cells of rule tables as people read them: codes by their names. */
@Component
class RuleWords {

    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");
    private static final List<String> KINDS =
            List.of("organisation.type.", "role.", "document.type.", "election.body.", "criticality.", "hall.item.");

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    String pair(String label, String cell) {
        var text =
                CODE.matcher(cell).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(names(found.group(1))));
        return label + ": " + text;
    }

    private String names(String codes) {
        return Stream.of(codes.split(",")).map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String code) {
        return KINDS.stream()
                .map(kind -> messages.getMessage(kind + code, null, null, LocaleContextHolder.getLocale()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }
}
