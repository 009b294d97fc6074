package vn.daihoi.rehearsal.cast;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Another teller counts the same ballots again. */
@Component
@Profile("rehearsal")
class VerifyCountAct implements Act {

    private final CountSheets sheets;

    VerifyCountAct(CountSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String form() {
        return "election-verify-count";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        return sheets.sheet(scene, fromSheet);
    }
}
