package vn.daihoi.notification;

import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** Finds the part of a type in a received mail. */
final class MailParts {

    private MailParts() {}

    static String of(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                var found = of(parts.getBodyPart(index), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
