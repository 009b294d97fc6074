package vn.daihoi.document;

/**
 * One document of one congress.
 *
 * @param type kebab-case without a dot, e.g. {@code political-report}
 */
public record DocumentId(String congress, String type) {

    public static DocumentId parse(String id) {
        var dot = id.lastIndexOf('.');
        return new DocumentId(id.substring(0, dot), id.substring(dot + 1));
    }

    @Override
    public String toString() {
        return congress + "." + type;
    }
}
