package vn.daihoi.plan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plan files as they were read last: a source that did not change is not read again. */
class PlanReadings {

    private static final int REMEMBERED = 50;

    private final Map<String, PlanFile> bySource = new LinkedHashMap<>(16, 0.75f, true) {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, PlanFile> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** The plan as it was last amended. */
    synchronized PlanFile of(String source) {
        return bySource.computeIfAbsent(source, text -> ReadPlanFile.read(text.getBytes(StandardCharsets.UTF_8))
                .latest());
    }
}
