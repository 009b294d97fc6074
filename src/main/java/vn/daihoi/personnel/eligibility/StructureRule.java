package vn.daihoi.personnel.eligibility;

import java.util.Map;
import vn.daihoi.personnel.planning.Structure;

/**
 * One row of {@code committee-structure}.
 *
 * @param item WOMEN, YOUNG, RENEWAL, ETHNIC_MINORITY, SURPLUS_PREPARED_FROM, SURPLUS_PREPARED_TO or SURPLUS_CAP
 * @param cap a hard upper bound; else a target
 * @param ageBelow null where no age counts
 */
record StructureRule(String item, boolean cap, int percent, int atLeast, Integer ageBelow, String source) {

    /** The unit's own aim goes before the percentage of the table. */
    static StructureRule read(Map<String, Object> row, Structure structure) {
        var item = row.get("item").toString();
        var own = own(item, structure);
        return new StructureRule(
                item,
                "CAP".equals(row.get("kind")),
                own != null ? own : (Integer) row.get("percent"),
                (Integer) row.get("atLeast"),
                (Integer) row.get("ageBelow"),
                row.get("source").toString());
    }

    boolean surplus() {
        return item.startsWith("SURPLUS");
    }

    boolean upTo() {
        return cap || item.equals("SURPLUS_PREPARED_TO");
    }

    private static Integer own(String item, Structure structure) {
        return switch (item) {
            case "WOMEN" -> structure.women();
            case "YOUNG" -> structure.young();
            case "RENEWAL" -> structure.renewal();
            default -> null;
        };
    }
}
