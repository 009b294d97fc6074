package vn.daihoi.session.attendance;

/**
 * Two thirds of those convened, and of the sub-units where delegates meet (Điều lệ Đảng 19/01/2011, điều 11 – to be
 * confirmed). Members who were exempted or transferred count only when they come.
 *
 * @param counted convened voters who count
 * @param subUnits 0 where members meet or none is known
 */
public record Quorum(int counted, int present, int subUnits, int represented) {

    public boolean reached() {
        return present >= twoThirds(counted) && represented >= twoThirds(subUnits);
    }

    /** Rounded up. */
    static int twoThirds(int all) {
        return (2 * all + 2) / 3;
    }

    public String explain() {
        var heads = "%d/%d có mặt, cần %d".formatted(present, counted, twoThirds(counted));
        var units = subUnits == 0
                ? ""
                : "; %d/%d đơn vị trực thuộc có đại biểu, cần %d".formatted(represented, subUnits, twoThirds(subUnits));
        return heads + units + " (ít nhất 2/3, Điều lệ Đảng 19/01/2011, điều 11 – cần xác nhận).";
    }
}
