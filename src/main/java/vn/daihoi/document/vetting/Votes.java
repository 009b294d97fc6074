package vn.daihoi.document.vetting;

/** Heads of a committee meeting: members summoned, those present, those in favour. */
public record Votes(int entitled, int present, int inFavour) {

    public boolean plausible() {
        return entitled > 0 && present <= entitled && inFavour <= present;
    }

    /** More than half of all members (Điều lệ Đảng 19/01/2011, điều 9.5), not of those present. */
    public boolean carried() {
        return 2 * inFavour > entitled;
    }
}
