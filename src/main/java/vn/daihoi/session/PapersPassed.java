package vn.daihoi.session;

import java.util.List;

/** The congress itself passed these of its rules, regulations and its programme. */
public record PapersPassed(String congress, List<String> papers) {

    public PapersPassed {
        papers = List.copyOf(papers);
    }
}
