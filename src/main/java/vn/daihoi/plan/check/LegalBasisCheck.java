package vn.daihoi.plan.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.daihoi.plan.LegalBasis;
import vn.daihoi.plan.Severity;

/** Documents are named by number and date, were there when the plan was made and last as long as it. */
final class LegalBasisCheck implements PlanCheck {

    private final LegalBases catalogue;

    LegalBasisCheck(LegalBases catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        var bases = plan.file().plan().legalBases();
        if (bases.isEmpty()) {
            report.warning("BASIS_MISSING", "plan.legalBases");
        }
        for (int i = 0; i < bases.size(); i++) {
            check(plan, bases.get(i), "plan.legalBases[" + i + "]", report);
            tooYoung(plan, bases.get(i), "plan.legalBases[" + i + "]", report);
        }
        for (int i : plan.amendments()) {
            var basis = plan.file().amendments().get(i).legalBasis();
            if (basis != null) {
                check(plan, basis, "amendments[" + i + "].legalBasis", report);
            }
        }
    }

    private void check(CheckedPlan plan, LegalBasis basis, String path, Report report) {
        var bearers = catalogue.numbered(basis.number());
        var meant = bearers.stream()
                .filter(document -> document.dated(basis.date()))
                .findFirst();
        if (!bearers.isEmpty() && meant.isEmpty()) {
            ambiguous(basis, bearers, path, report);
        }
        meant.filter(document -> document.replacedBy(plan.lastDay()))
                .ifPresent(document -> report.warning(
                        "BASIS_REPLACED",
                        path,
                        basis.number(),
                        basis.date(),
                        document.successor(),
                        document.replacedOn(),
                        plan.lastDay()));
    }

    private static void ambiguous(LegalBasis basis, List<LegalBases.Document> bearers, String path, Report report) {
        var code = "BASIS_AMBIGUOUS";
        var dates = bearers.stream().map(LegalBases.Document::shownDate).collect(Collectors.joining(", "));
        if (basis.date() == null) {
            report.add(Severity.ERROR, code, code + ".undated", path, basis.number(), dates);
        } else {
            report.error(code, path, basis.number(), basis.date(), dates);
        }
    }

    private static void tooYoung(CheckedPlan plan, LegalBasis basis, String path, Report report) {
        var issued = plan.file().plan().issue().date();
        if (issued != null && basis.date() != null && basis.date().isAfter(issued)) {
            report.error("BASIS_AFTER_PLAN", path, basis.number(), basis.date(), issued);
        }
    }
}
