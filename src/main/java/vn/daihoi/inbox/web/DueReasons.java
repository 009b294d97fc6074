package vn.daihoi.inbox.web;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why a task is due when it is, in words: what its model ties the day to. */
@Component
public class DueReasons {

    private static final Pattern RULE = Pattern.compile("(T(?:end)?|milestone:\\w+|)([+-]?)(?:(\\d{1,3})(wd|d|w))?");

    private final MessageSource messages;

    DueReasons(MessageSource messages) {
        this.messages = messages;
    }

    /** @param rule as the model states it, or null; null where there is nothing to say */
    public String of(String rule, Locale locale) {
        if (rule == null || rule.isEmpty()) {
            return null;
        }
        var stated = RULE.matcher(rule);
        return stated.matches() ? tied(stated, locale) : word("due.reason.fixed", locale);
    }

    private String tied(Matcher rule, Locale locale) {
        if (rule.group(1).isEmpty()) {
            return word("due.reason.opened", locale, span(rule, locale));
        }
        var point = rule.group(1).startsWith("T")
                ? word("due.reason.congress", locale)
                : word("deadline.milestone." + rule.group(1).substring("milestone:".length()), locale);
        if (rule.group(3) == null) {
            return word("due.reason.on", locale, point);
        }
        return word(
                rule.group(2).equals("+") ? "due.reason.after" : "due.reason.before",
                locale,
                span(rule, locale),
                point);
    }

    private String span(Matcher rule, Locale locale) {
        return word("due.span." + rule.group(4), locale, Integer.valueOf(rule.group(3)));
    }

    private String word(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
