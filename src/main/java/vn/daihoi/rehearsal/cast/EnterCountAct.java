package vn.daihoi.rehearsal.cast;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first teller writes down what lies in the box. */
@Component
@Profile("rehearsal")
class EnterCountAct implements Act {

    private final CountSheets sheets;

    EnterCountAct(CountSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public String form() {
        return "election-enter-count";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        return sheets.sheet(scene, fromSheet);
    }
}
