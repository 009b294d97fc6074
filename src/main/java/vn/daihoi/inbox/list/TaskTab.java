package vn.daihoi.inbox.list;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.shared.Actor;

/** Whose tasks a list shows. */
public enum TaskTab {
    /** One's own and those of one's roles. */
    WAITING,
    /** Personal acts and what one has taken. */
    MINE,
    ROLES,
    /** Of every role of the organisations that one looks after; personal acts are nobody else's business. */
    ORGANISATION,
    DONE;

    /** @return WAITING for what is no tab */
    public static TaskTab of(String slug) {
        return Stream.of(values())
                .filter(tab -> tab.slug().equals(slug))
                .findFirst()
                .orElse(WAITING);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "inbox.tab." + slug();
    }

    /** As the table of audiences names them; empty where this actor has none, and for what is done. */
    public Set<String> audiences(Actor actor) {
        var audiences = new HashSet<String>();
        if (this == WAITING || this == ROLES) {
            audiences.addAll(actor.groups());
        }
        if (this == WAITING || this == MINE) {
            audiences.add(actor.id());
        }
        if (this == ORGANISATION) {
            audiences.addAll(organisations(actor, Role::watches));
        }
        return audiences;
    }

    /** @param group {@code ROLE@organisation} */
    public static String organisation(String group) {
        return group.substring(group.indexOf('@'));
    }

    /** As {@link #organisation} names them: those at which this actor holds such a role. */
    public static Set<String> organisations(Actor actor, Predicate<Role> such) {
        return actor.groups().stream()
                .filter(group -> such.test(RoleAt.parse(group).role()))
                .map(TaskTab::organisation)
                .collect(Collectors.toSet());
    }
}
