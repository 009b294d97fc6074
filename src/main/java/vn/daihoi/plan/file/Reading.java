package vn.daihoi.plan.file;

/** What one reading of a tree gathers. */
record Reading(Faults faults, Identities identities) {

    static Reading start() {
        var faults = new Faults();
        return new Reading(faults, new Identities(faults));
    }
}
