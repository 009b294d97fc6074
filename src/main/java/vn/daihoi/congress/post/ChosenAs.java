package vn.daihoi.congress.post;

/** Why a unit holds its congress under this plan. */
public enum ChosenAs {
    PILOT,
    ROLL_OUT
}
