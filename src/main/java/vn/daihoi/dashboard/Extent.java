package vn.daihoi.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.daihoi.shared.Text;

/**
 * Which congresses a picture is about.
 *
 * @param plan null for all plans
 * @param watched at or below these organisations; null for whoever sees the whole plan
 * @param choice what the reader narrowed it down to
 */
public record Extent(String plan, Set<String> watched, Choice choice) {

    public static Extent of(String plan, Set<String> watched) {
        return new Extent(plan, watched, Choice.ALL);
    }

    /** Conditions on {@code dashboard_congress c}. */
    String congresses() {
        var parts = new ArrayList<>(List.of("1 = 1"));
        add(parts, plan, "c.plan = :plan");
        add(parts, watched, "c.unit in (select l.organisation from dashboard_line l where l.above in (:watched))");
        add(parts, choice.level(), "c.unit_type = :level");
        add(parts, choice.area(), "c.area = :area");
        add(parts, choice.type(), "c.congress_type = :type");
        add(parts, choice.wave(), "c.wave = :wave");
        add(parts, choice.search(), "c.search like :search");
        return String.join(" and ", parts);
    }

    /** Conditions on {@code dashboard_step s}; work on the plan itself belongs to the picture while nothing is narrowed down. */
    String steps() {
        var parts = new ArrayList<>(List.of("1 = 1"));
        add(parts, plan, "s.plan = :plan");
        add(parts, watched, "s.unit in (select l.organisation from dashboard_line l where l.above in (:watched))");
        if (!choice.equals(Choice.ALL)) {
            parts.add("s.chain in (select c.congress from dashboard_congress c where " + congresses() + ")");
        }
        return String.join(" and ", parts);
    }

    Map<String, Object> parameters() {
        var values = new HashMap<String, Object>();
        values.put("plan", plan);
        values.put("watched", watched);
        values.put("level", choice.level());
        values.put("area", choice.area());
        values.put("type", choice.type());
        values.put("wave", choice.wave());
        values.put("search", choice.search() == null ? null : like(choice.search()));
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }

    private static void add(List<String> parts, Object value, String condition) {
        if (value != null) {
            parts.add(condition);
        }
    }

    private static String like(String typed) {
        return "%" + Text.folded(Text.normal(typed.strip())).replaceAll("[%_\\\\]", " ") + "%";
    }

    /**
     * Each null when it does not matter.
     *
     * @param level type of the unit
     * @param area organisation directly above the unit
     * @param type of the congress
     * @param wave 0 for the pilots
     */
    public record Choice(String level, String area, String type, Integer wave, String search) {

        public static final Choice ALL = new Choice(null, null, null, null, null);
    }
}
