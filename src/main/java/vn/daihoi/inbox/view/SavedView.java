package vn.daihoi.inbox.view;

/**
 * @param organisation that may use it too; null while it is the owner's own
 * @param address what follows {@code /tasks?}
 */
public record SavedView(String id, String owner, String name, String organisation, String address) {}
