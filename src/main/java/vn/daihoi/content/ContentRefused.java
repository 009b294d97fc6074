package vn.daihoi.content;

/** The file is empty, too large or of another type; the message is a key in the message files. */
public class ContentRefused extends Exception {

    public ContentRefused(String messageKey) {
        super(messageKey);
    }

    public String messageKey() {
        return getMessage();
    }
}
