package vn.daihoi.plan.file;

import java.util.List;
import vn.daihoi.plan.PlanDocument;

/** From the bytes of a file to the plan in it. */
public final class PlanDocuments {

    private PlanDocuments() {}

    public static PlanDocument read(byte[] bytes) {
        var faults = new Faults();
        var text = FileText.read(bytes, faults);
        var root = text == null ? null : FileTree.read(text, faults);
        var reader = new PlanReader();
        var issued = root == null ? null : reader.read(root);
        reader.faults().sorted().forEach(faults::add);
        var amended = root == null ? List.<PlanDocument.AmendedPlan>of() : new AmendedTrees(root, faults).play();
        if (text != null && FileText.lineOfForbidden(text) > 0 && !faults.any("control")) {
            faults.add(FileText.lineOfForbidden(text), Paths.FILE, "control");
        }
        return faults.isEmpty()
                ? new PlanDocument(List.of(), issued, amended, new Lines(root)::of)
                : new PlanDocument(faults.sorted(), null, List.of(), path -> 1);
    }
}
