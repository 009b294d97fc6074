package vn.daihoi.rehearsal.cast;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.AmendmentText;
import vn.daihoi.plan.ReadPlanFile;

/** The amendments that the plan file tells of, in the order of their dates; the cast writes them down from here. */
@Component
@Profile("rehearsal")
public class FileAmendments {

    private List<AmendmentText> texts = List.of();

    public void open(String planText) {
        texts = ReadPlanFile.amendments(planText.getBytes(StandardCharsets.UTF_8));
    }

    public List<AmendmentText> all() {
        return texts;
    }
}
