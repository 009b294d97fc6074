package vn.daihoi.dashboard;

import vn.daihoi.congress.stage.StageState;

/** One letter for the state of a stage, so that a whole course is one short word. */
final class StageLetter {

    private StageLetter() {}

    static String of(StageState state) {
        return state == StageState.DROPPED ? "X" : state.name().substring(0, 1);
    }

    static StageState state(char letter) {
        return switch (letter) {
            case 'O' -> StageState.OPEN;
            case 'D' -> StageState.DONE;
            case 'X' -> StageState.DROPPED;
            default -> StageState.AHEAD;
        };
    }
}
