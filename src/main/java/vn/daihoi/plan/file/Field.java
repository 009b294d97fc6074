package vn.daihoi.plan.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.daihoi.plan.Finding.Phrase;

/** One place of the file. Every reading answers null where nothing is stated, and where a fault was added. */
final class Field {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,6}");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}(\\.\\d{1,3})?");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String path;
    private final int line;
    private final Node node;
    private final Reading reading;

    Field(String path, int line, Node node, Reading reading) {
        this.path = path;
        this.line = line;
        this.node = node == null || node.nothing() ? null : node;
        this.reading = reading;
    }

    String path() {
        return path;
    }

    boolean stated() {
        return node != null;
    }

    Field required() {
        if (node == null || (node instanceof Node.Scalar scalar && scalar.text().isBlank())) {
            fault("missing");
        }
        return this;
    }

    String text() {
        return node == null ? null : scalarText("text");
    }

    LocalDate date() {
        var text = words("date");
        return text == null ? null : DATE.matcher(text).matches() ? realDate(text) : wrong("date");
    }

    Integer wholeNumber() {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.NUMBER
                && WHOLE.matcher(scalar.text()).matches()) {
            return Integer.valueOf(scalar.text());
        }
        return node == null ? null : wrong("wholeNumber");
    }

    Integer positiveNumber() {
        var number = wholeNumber();
        return number != null && number == 0 ? wrong("positiveNumber") : number;
    }

    BigDecimal halfDays() {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.NUMBER
                && DAYS.matcher(scalar.text()).matches()) {
            var days = new BigDecimal(scalar.text()).stripTrailingZeros();
            return days.signum() > 0 && days.remainder(HALF).signum() == 0 ? days : wrong("halfDays");
        }
        return node == null ? null : wrong("halfDays");
    }

    Boolean flag() {
        if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.FLAG) {
            return List.of("true", "yes", "on").contains(scalar.text().toLowerCase(Locale.ROOT));
        }
        return node == null ? null : wrong("flag");
    }

    <E extends Enum<E>> E choice(Class<E> type) {
        var text = words("word");
        if (text == null) {
            return null;
        }
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return names.contains(text)
                ? Enum.valueOf(type, text)
                : faultNull("unknownValue", Paths.shown(text), Nearest.to(text, names));
    }

    /** Text of a form of its own; the form's name is a message. */
    <T> T parsed(String expected, Function<String, T> parser) {
        var text = words(expected);
        if (text == null) {
            return null;
        }
        var parsed = parser.apply(text);
        return parsed == null ? wrong(expected) : parsed;
    }

    <T> T mapping(Function<Fields, T> reader) {
        if (node instanceof Node.Mapping mapping) {
            var fields = new Fields(path, mapping, reading);
            var read = reader.apply(fields);
            fields.close();
            return read;
        }
        return node == null ? null : wrong("mapping");
    }

    boolean isMapping() {
        return node instanceof Node.Mapping;
    }

    /** @return what could be read; empty when nothing is stated */
    <T> List<T> list(Function<Field, T> reader) {
        if (!(node instanceof Node.Items items)) {
            if (node != null) {
                wrong("list");
            }
            return List.of();
        }
        return IntStream.range(0, items.nodes().size())
                .mapToObj(i -> new Field(
                        Paths.item(path, i),
                        items.nodes().get(i).line(),
                        items.nodes().get(i),
                        reading))
                .map(item -> reader.apply(item.required()))
                .filter(Objects::nonNull)
                .toList();
    }

    void fault(String variant, Object... args) {
        reading.faults().add(line, path, variant, args);
    }

    private String words(String expected) {
        return node == null ? null : scalarText(expected);
    }

    private String scalarText(String expected) {
        return node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.FOREIGN
                ? scalar.text()
                : wrong(expected);
    }

    private LocalDate realDate(String text) {
        try {
            var date = LocalDate.parse(text);
            return date.getYear() >= 1930 && date.getYear() < 2200 ? date : faultNull("impossibleDate", text);
        } catch (DateTimeException impossible) {
            return faultNull("impossibleDate", text);
        }
    }

    private <T> T wrong(String expected) {
        return faultNull("wrongType", new Phrase("plan.expected." + expected));
    }

    private <T> T faultNull(String variant, Object... args) {
        fault(variant, args);
        return null;
    }
}
