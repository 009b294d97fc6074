package vn.daihoi.session;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.UseCase;

/** Content 2: how much was said on each draft of the higher levels, and what; it cannot close empty. */
@UseCase
public class DigestComments {

    private final JdbcClient jdbc;

    DigestComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false, and nothing is kept, when nobody commented on anything */
    public boolean digest(Command command) {
        if (command.drafts().stream().mapToInt(Draft::comments).sum() == 0) {
            return false;
        }
        jdbc.sql("insert into session_digest (congress, no_comment, paper) values (:congress, :reason, :paper)")
                .param("congress", command.congress())
                .param("reason", command.noComment())
                .param("paper", command.paper())
                .update();
        for (int place = 0; place < command.drafts().size(); place++) {
            keep(command.congress(), place, command.drafts().get(place));
        }
        return true;
    }

    private void keep(String congress, int place, Draft draft) {
        jdbc.sql("insert into session_draft (congress, place, draft, comments, main)"
                        + " values (:congress, :place, :draft, :comments, :main)")
                .param("congress", congress)
                .param("place", place)
                .param("draft", draft.draft())
                .param("comments", draft.comments())
                .param("main", draft.main())
                .update();
    }

    /**
     * @param noComment why a draft was not commented on; may be null
     * @param paper id of the stored digest
     */
    public record Command(String congress, List<Draft> drafts, String noComment, String paper) {}

    public record Draft(String draft, int comments, String main) {}
}
