package vn.daihoi.election;

import java.util.List;
import vn.daihoi.plan.ElectedBody;

/**
 * A body was elected.
 *
 * @param elected ids on the ballot, most votes first; candidates of the scheme keep their ids
 * @param alternates of delegates, most votes first
 */
public record ResultDeclared(
        String congress, String ballot, ElectedBody body, int seats, List<String> elected, List<String> alternates) {

    public ResultDeclared {
        elected = List.copyOf(elected);
        alternates = List.copyOf(alternates);
    }
}
