package vn.daihoi.organisation;

/** No organisation is stored under this id. */
public class UnknownOrganisation extends RuntimeException {

    public UnknownOrganisation(String id) {
        super("no organisation with id " + id);
    }
}
