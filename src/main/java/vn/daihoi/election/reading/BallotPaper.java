package vn.daihoi.election.reading;

/** Papers of an election; each has a template {@code papers/election.<name>.html}. */
public enum BallotPaper {
    BALLOT("ballot"),
    COUNT_SHEET("count-sheet"),
    PROTOCOL("protocol"),
    SUMMARY("summary");

    private final String path;

    BallotPaper(String path) {
        this.path = path;
    }

    /** As addresses name it. */
    public String path() {
        return path;
    }

    String template() {
        return "election." + path;
    }
}
