package vn.daihoi.records;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.paper.PaperFiles;
import vn.daihoi.paper.WritePaper;
import vn.daihoi.workflow.Cases;

/** The paper of a case: issued with its number, or as a draft before. */
@Component
public class IssuePaper {

    private final Cases cases;
    private final Organisations organisations;
    private final RoleHolders holders;
    private final WritePaper papers;
    private final Map<String, PaperContents> contents;

    IssuePaper(
            Cases cases,
            Organisations organisations,
            RoleHolders holders,
            WritePaper papers,
            List<PaperContents> contents) {
        this.cases = cases;
        this.organisations = organisations;
        this.holders = holders;
        this.papers = papers;
        this.contents = contents.stream().collect(Collectors.toMap(PaperContents::caseKind, Function.identity()));
    }

    PaperFiles issued(String number, LocalDate date, Subject subject) {
        return write(number, date, false, subject, own(subject));
    }

    /** Not signed: neither number nor date, and it says that it is a draft. */
    public PaperFiles draft(Subject subject) {
        return write(null, null, true, subject, own(subject));
    }

    /** Of record, but counted by no register, such as the minutes of a decision. */
    public PaperFiles unnumbered(LocalDate date, Subject subject) {
        return write(null, date, false, subject, own(subject));
    }

    /**
     * As {@link #unnumbered(LocalDate, Subject)}, with what only those may read who asked for it.
     *
     * @param content by the names that the template uses
     */
    public PaperFiles confidential(LocalDate date, Subject subject, Map<String, Object> content) {
        return write(null, date, false, subject, content);
    }

    private Map<String, Object> own(Subject subject) {
        var source = contents.get(subject.caseKind());
        return source == null ? Map.of() : source.of(subject.caseId());
    }

    private PaperFiles write(
            String number, LocalDate date, boolean draft, Subject subject, Map<String, Object> content) {
        var issuer = organisations.require(subject.issuer());
        var about = cases.describe(subject.caseKind(), subject.caseId());
        var values = new HashMap<>(content);
        values.put("paper", new PaperContent(issuer, above(issuer), number, date, signature(issuer), draft, about));
        return papers.write(subject.kind(), values);
    }

    private String above(Organisation issuer) {
        return issuer.parent() == null
                ? null
                : organisations.find(issuer.parent()).map(Organisation::name).orElse(null);
    }

    private Signature signature(Organisation issuer) {
        var name = holders.holders(new RoleAt(Role.SECRETARY, issuer.id()).group()).stream()
                .filter(person -> !person.seat())
                .map(Person::name)
                .findFirst()
                .orElse(null);
        return Signature.of(issuer, name);
    }

    /**
     * @param kind of the paper, as its template is named
     * @param issuer organisation id
     */
    public record Subject(String kind, String issuer, String caseKind, String caseId) {}
}
