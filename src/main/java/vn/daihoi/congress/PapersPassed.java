package vn.daihoi.congress;

import java.util.List;

/**
 * The congress itself passed these of its papers.
 *
 * @param papers RULES, WORKING_REGULATION, ELECTION_REGULATION, PROGRAMME, CREDENTIALS_REPORT
 */
public record PapersPassed(String congress, List<String> papers) {

    public PapersPassed {
        papers = List.copyOf(papers);
    }
}
