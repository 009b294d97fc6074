package vn.daihoi.records;

import java.nio.charset.StandardCharsets;

/** The document itself. */
public record Paper(String mediaType, byte[] content) {

    public static Paper html(String page) {
        return new Paper("text/html;charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }
}
