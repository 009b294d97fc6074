package vn.daihoi.plan.file;

/** What one reading of a tree gathers. */
record Reading(Faults faults, Identities identities) {

    static Reading start() {
        return new Reading(new Faults(), new Identities());
    }
}
