package vn.daihoi.workflow;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Moves the one clock of this installation; for rehearsals and tests, which own their whole process. */
@Component
public class VirtualTime {

    public void moveTo(LocalDateTime moment) {
        ClockUtil.setCurrentTime(Timestamp.valueOf(moment));
    }

    public void backToReal() {
        ClockUtil.reset();
    }
}
