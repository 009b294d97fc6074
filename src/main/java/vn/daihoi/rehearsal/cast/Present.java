package vn.daihoi.rehearsal.cast;

/** How many sit in the hall: everybody convened, or the members of the new committee. */
final class Present {

    private Present() {}

    static String at(Scene scene) {
        var offered = scene.prefill().get("attending") != null
                ? scene.prefill().get("attending")
                : scene.prefill().get("present");
        return offered != null
                ? offered.toString()
                : Integer.toString(scene.congress().convened());
    }
}
