package vn.daihoi.rehearsal.cast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.calendar.WorkingCalendar;
import vn.daihoi.congress.Notice;

/** Where the plan leaves less than the full notice, the unit says why. */
@Component
@Profile("rehearsal")
class ProposeTimePlaceAct implements Act {

    private final WorkingCalendar calendar;

    ProposeTimePlaceAct(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String form() {
        return "congress-propose-time-place";
    }

    @Override
    public Map<String, Object> answers(Scene scene, Map<String, Object> fromSheet) {
        var answers = new HashMap<>(fromSheet);
        var firstDay = LocalDate.parse(answers.get("firstDay").toString());
        if (Notice.tooShort(scene.today(), firstDay, calendar)) {
            answers.putIfAbsent("shortNoticeReason", "Thời hạn của kế hoạch không còn đủ 30 ngày làm việc.");
        }
        return answers;
    }
}
