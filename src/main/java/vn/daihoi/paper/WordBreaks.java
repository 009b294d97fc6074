package vn.daihoi.paper;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lines break between words only: dates and numbers of documents stay whole. */
class WordBreaks implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        int space = text.indexOf(' ', at);
        at = space < 0 ? text.length() : space + 1;
        return at;
    }

    @Override
    public void setText(String words) {
        text = words;
        at = 0;
    }
}
