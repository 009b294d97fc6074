package vn.daihoi.inbox.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph, heading or list item of a form's static text; markdown as far as forms need it. */
record TextBlock(String kind, List<Span> spans) {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

    static List<TextBlock> read(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(TextBlock::line)
                .toList();
    }

    private static TextBlock line(String line) {
        if (line.startsWith("#")) {
            return new TextBlock("heading", spans(line.replaceFirst("^#+\\s*", "")));
        }
        if (line.startsWith("- ") || line.startsWith("* ")) {
            return new TextBlock("item", spans(line.substring(2)));
        }
        return new TextBlock("paragraph", spans(line));
    }

    private static List<Span> spans(String line) {
        var spans = new ArrayList<Span>();
        var bold = BOLD.matcher(line);
        var from = 0;
        while (bold.find()) {
            spans.add(new Span(line.substring(from, bold.start()), false));
            spans.add(new Span(bold.group(1), true));
            from = bold.end();
        }
        spans.add(new Span(line.substring(from), false));
        return spans;
    }

    record Span(String text, boolean bold) {}
}
