package vn.daihoi.personnel;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;
import vn.daihoi.workflow.Cases;

/** What others may know of a scheme: how many, never who. */
@Component
class SchemeFacts implements CaseFacts {

    private final SchemeQueries schemes;
    private final CandidateQueries candidates;
    private final ObjectProvider<Cases> cases;

    SchemeFacts(SchemeQueries schemes, CandidateQueries candidates, ObjectProvider<Cases> cases) {
        this.schemes = schemes;
        this.candidates = candidates;
        this.cases = cases;
    }

    @Override
    public String kind() {
        return "scheme";
    }

    @Override
    public CaseView describe(String id) {
        var scheme = schemes.require(id);
        var congress = cases.getObject().describe("congress", scheme.congress());
        return new CaseView(
                kind(),
                id,
                scheme.congress(),
                "Đề án nhân sự",
                congress.unit(),
                congress.plan(),
                congress.dates(),
                "/personnel/" + scheme.congress(),
                facts(scheme, congress.unit()));
    }

    private List<Fact> facts(SchemeView scheme, String unit) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Đơn vị", unit));
        facts.add(new Fact(
                "Số người trong danh sách",
                Integer.toString(candidates.listed(scheme.id()).size())));
        facts.add(new Fact("Số lần trả lại", Integer.toString(scheme.returns())));
        facts.add(new Fact("Nơi nhận", unit));
        return facts;
    }
}
