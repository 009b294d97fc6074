package vn.daihoi.shared;

/** Nothing is stored under this id. */
public class UnknownCase extends RuntimeException {

    public UnknownCase(String kind, String id) {
        super("no " + kind + " with id " + id);
    }
}
