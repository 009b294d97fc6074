package vn.daihoi.organisation;

/**
 * Somebody who can hold roles.
 *
 * @param language {@code vi} or {@code en}
 * @param seat true for a numbered place ("Ủy viên Ban Thường vụ 3") that stands for whoever sits there
 */
public record Person(String id, String name, String mail, String language, boolean seat) {}
