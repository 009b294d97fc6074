package vn.daihoi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.shared.CaseFacts;
import vn.daihoi.shared.CaseView;
import vn.daihoi.shared.Fact;

/** What others may know of a plan. */
@Component
class PlanFacts implements CaseFacts {

    private final Plans plans;
    private final Organisations organisations;

    PlanFacts(Plans plans, Organisations organisations) {
        this.plans = plans;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    public CaseView describe(String id) {
        var plan = plans.require(id);
        return new CaseView(
                kind(),
                id,
                id,
                plan.title(),
                organisations.require(plan.issuer()).name(),
                plan.title(),
                dates(plan),
                "/plans/" + id,
                facts(plan));
    }

    private static Map<String, LocalDate> dates(StoredPlan plan) {
        var dates = new HashMap<String, LocalDate>();
        var file = plan.file();
        if (plan.issuedOn() != null) {
            dates.put("issued", plan.issuedOn());
        }
        if (file.plan().reporting().reportedBy() != null) {
            dates.put("reportedBy", file.plan().reporting().reportedBy());
        }
        return dates;
    }

    private List<Fact> facts(StoredPlan plan) {
        var facts = new ArrayList<Fact>();
        var file = plan.file();
        facts.add(new Fact("Nhiệm kỳ", file.plan().term()));
        file.plan()
                .legalBases()
                .forEach(basis -> facts.add(new Fact("Căn cứ", basis.number() + ", ngày " + basis.date())));
        for (var unit : file.units()) {
            for (var id : unit.identity().ids()) {
                facts.add(new Fact("Đơn vị điểm", pilot(id, unit)));
            }
        }
        file.plan().recipients().forEach(recipient -> facts.add(new Fact("Nơi nhận", recipient)));
        return facts;
    }

    private String pilot(String id, PilotUnit unit) {
        var window = unit.timing().window();
        var deadline = window == null
                ? ""
                : window.before() != null
                        ? ", hoàn thành trước ngày " + window.before()
                        : ", hoàn thành chậm nhất ngày " + window.by();
        return organisations.find(id).map(found -> found.name()).orElse(id) + deadline;
    }
}
