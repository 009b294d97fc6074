package vn.daihoi.records;

import vn.daihoi.paper.PaperFiles;

/** Writes the paper once its number is known. */
@FunctionalInterface
public interface PaperSource {

    /** @param number e.g. {@code 12-KH/HU} */
    PaperFiles write(String number);
}
