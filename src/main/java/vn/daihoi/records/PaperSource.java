package vn.daihoi.records;

/** Writes the paper once its number is known. */
@FunctionalInterface
public interface PaperSource {

    /** @param number e.g. {@code 12-KH/HU} */
    Paper write(String number);
}
