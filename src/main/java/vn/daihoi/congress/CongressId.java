package vn.daihoi.congress;

/** The congress of one unit under one plan; also the business key of its processes and the name of its journal. */
public record CongressId(String plan, String unit) {

    public static CongressId parse(String id) {
        var dot = id.indexOf('.');
        return new CongressId(id.substring(0, dot), id.substring(dot + 1));
    }

    @Override
    public String toString() {
        return plan + "." + unit;
    }
}
