package vn.daihoi.election.tally;

/** How a name is chosen on a ballot paper (244-QĐ/TW, 09/6/2014, điều 17; now 190-QĐ/TW, 10/10/2024, điều 15). */
public enum BallotForm {
    /** More names than seats: who is not chosen is struck out. */
    STRIKE,
    /** As many names as seats or fewer: an X under "đồng ý" or "không đồng ý". */
    BOXES;

    public static BallotForm of(int names, int seats) {
        return names > seats ? STRIKE : BOXES;
    }
}
