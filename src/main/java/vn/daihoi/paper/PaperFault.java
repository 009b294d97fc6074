package vn.daihoi.paper;

/**
 * Why a template of the office cannot be used; its words are under {@code paper.fault.<KIND>} in the message files.
 *
 * @param line, column where in the file, from 1; null when unknown
 * @param detail what the reader of the file says, in English
 */
public record PaperFault(String file, Kind kind, Integer line, Integer column, String detail) {

    public enum Kind {
        UNREADABLE,
        NOT_WELL_FORMED,
        EXPRESSION,
        LAYOUT
    }

    public String messageKey() {
        return "paper.fault." + kind;
    }

    @Override
    public String toString() {
        return file + (line == null ? "" : " " + line + ":" + column) + " " + kind + " " + detail;
    }
}
