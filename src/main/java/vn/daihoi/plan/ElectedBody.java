package vn.daihoi.plan;

public enum ElectedBody {
    COMMITTEE,
    STANDING_COMMITTEE,
    SECRETARY,
    DEPUTY,
    INSPECTION_COMMISSION,
    INSPECTION_HEAD,
    DELEGATES
}
