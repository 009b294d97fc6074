package vn.daihoi.records;

import java.util.Locale;
import vn.daihoi.organisation.Organisation;

/**
 * What stands under a paper.
 *
 * @param authority on whose behalf: {@code T/M BAN THƯỜNG VỤ}
 * @param title of the signer, in capitals
 * @param name null where a seat has no person's name
 */
public record Signature(String authority, String title, String name) {

    /** The secretary for the body that issues (Hướng dẫn 36-HD/VPTW ngày 03/4/2018). */
    static Signature of(Organisation issuer, String name) {
        var body =
                switch (issuer.type()) {
                    case CELL_UNDER_BASE, BASE_CELL -> "chi bộ";
                    case DEPARTMENTAL_COMMITTEE, BASE_COMMITTEE -> "đảng ủy";
                    case ABOVE_BASE, UNDER_CENTRAL -> "ban thường vụ";
                };
        return new Signature("T/M " + body.toUpperCase(Locale.ROOT), "BÍ THƯ", name);
    }
}
