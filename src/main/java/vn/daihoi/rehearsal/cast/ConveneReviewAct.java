package vn.daihoi.rehearsal.cast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A conference after its day, as after a postponement, says why. */
@Component
@Profile("rehearsal")
class ConveneReviewAct implements Act {

    @Override
    public String form() {
        return "programme-convene-review";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var answers = new HashMap<>(fromSheet);
        var due = scene.task().text("reviewDue");
        if (due != null && LocalDate.parse(answers.get("reviewDay").toString()).isAfter(LocalDate.parse(due))) {
            answers.putIfAbsent("lateReason", "Hội nghị chờ đánh giá đầy đủ các đơn vị điểm.");
        }
        return answers;
    }
}
