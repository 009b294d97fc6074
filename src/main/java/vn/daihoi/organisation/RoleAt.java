package vn.daihoi.organisation;

/** A role at an organisation; its text {@code ROLE@organisation} is the candidate group of the models. */
public record RoleAt(Role role, String organisation) {

    /** Stands for the whole installation, where the administrator works. */
    public static final String INSTALLATION = "installation";

    public static RoleAt parse(String group) {
        var at = group.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("not a role@organisation: " + group);
        }
        return new RoleAt(Role.valueOf(group.substring(0, at)), group.substring(at + 1));
    }

    public String group() {
        return role.name() + "@" + organisation;
    }
}
