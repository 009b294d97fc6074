package vn.daihoi.session;

/** Why somebody who was convened is not counted or not there. */
public enum AbsenceCause {
    ABSENT_ACCEPTED("vắng mặt suốt đại hội, lý do được cấp ủy triệu tập đồng ý"),
    ABSENT("vắng mặt"),
    LATE("đến muộn"),
    TRANSFERRED("chuyển sinh hoạt tạm thời nơi khác"),
    EXEMPT("được miễn sinh hoạt, không dự"),
    SUSPENDED("bị đình chỉ sinh hoạt, khởi tố, truy tố, tạm giam"),
    REJECTED("không đủ tư cách đại biểu");

    private final String vietnamese;

    AbsenceCause(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Whether somebody away for this reason votes once he comes. */
    public boolean mayCome() {
        return this != SUSPENDED && this != REJECTED;
    }

    /** As a protocol words it. */
    public String vietnamese() {
        return vietnamese;
    }
}
