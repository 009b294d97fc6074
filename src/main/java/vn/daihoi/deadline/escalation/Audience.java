package vn.daihoi.deadline.escalation;

import java.util.List;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.organisation.Person;
import vn.daihoi.organisation.Role;

/** Whom a rung of the ladder tells. */
enum Audience {
    /** Whoever has to do it. */
    HOLDER {
        @Override
        List<Person> of(DeadlineView deadline, Roll roll) {
            return deadline.assignee() == null ? roll.holders(deadline.groups()) : roll.person(deadline.assignee());
        }
    },
    /** The head of the body that has to do it. */
    HEAD {
        @Override
        List<Person> of(DeadlineView deadline, Roll roll) {
            return roll.acting(Role.SECRETARY, deadline.organisation());
        }
    },
    WORKING_GROUP {
        @Override
        List<Person> of(DeadlineView deadline, Roll roll) {
            return roll.acting(Role.WORKING_GROUP, superior(deadline));
        }
    },
    STANDING_MEMBERS_OR_AUTHORITY {
        @Override
        List<Person> of(DeadlineView deadline, Roll roll) {
            var standing = roll.acting(Role.STANDING_MEMBERS, superior(deadline));
            return standing.isEmpty() ? roll.acting(Role.STANDING_COMMITTEE, superior(deadline)) : standing;
        }
    };

    abstract List<Person> of(DeadlineView deadline, Roll roll);

    private static String superior(DeadlineView deadline) {
        return deadline.superior() == null ? deadline.organisation() : deadline.superior();
    }
}
