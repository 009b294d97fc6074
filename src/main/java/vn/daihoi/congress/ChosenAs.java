package vn.daihoi.congress;

/** Why a unit holds its congress under this plan. */
public enum ChosenAs {
    PILOT,
    ROLL_OUT
}
