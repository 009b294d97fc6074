package vn.daihoi.document;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.shared.UseCase;

/** Puts every document that a congress needs on its list. */
@UseCase
public class RequireDocuments {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final RequiredDocuments rules;
    private final DocumentQueries queries;
    private final MessageSource messages;

    RequireDocuments(
            JdbcClient jdbc,
            CongressQueries congresses,
            RequiredDocuments rules,
            DocumentQueries queries,
            MessageSource messages) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.rules = rules;
        this.queries = queries;
        this.messages = messages;
    }

    /** @return ids of those that are not final yet; what is on the list already stays as it is */
    public List<String> require(String congress) {
        var listed = queries.ofCongress(congress).stream().map(DocumentView::id).toList();
        var required = rules.of(congresses.require(congress));
        for (int place = 0; place < required.size(); place++) {
            var id = new DocumentId(congress, required.get(place).type());
            if (!listed.contains(id.toString())) {
                insert(id, place, required.get(place));
            }
        }
        return queries.ofCongress(congress).stream()
                .filter(document -> !document.state().closed())
                .map(DocumentView::id)
                .toList();
    }

    private void insert(DocumentId id, int place, RequiredDocument required) {
        jdbc.sql("insert into document (id, version, congress, type, path, owner_role, register, place, title, state,"
                        + " versions) values (:id, 0, :congress, :type, :path, :owner, :register, :place, :title,"
                        + " 'REQUIRED', 0)")
                .param("id", id.toString())
                .param("congress", id.congress())
                .param("type", id.type())
                .param("path", required.path().name())
                .param("owner", required.owner())
                .param("register", required.register())
                .param("place", place)
                .param("title", messages.getMessage("document.type." + id.type(), null, id.type(), VIETNAMESE))
                .update();
    }
}
