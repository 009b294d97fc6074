package vn.daihoi.personnel.web;

import vn.daihoi.personnel.Sex;

/** How forms write it. */
final class Genders {

    private Genders() {}

    /** Null when left empty. */
    static Sex sex(String answer) {
        return answer == null ? null : answer.equals("F") ? Sex.FEMALE : Sex.MALE;
    }
}
