package vn.daihoi.deadline.request;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.deadline.DeadlineView;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.organisation.RoleHolders;
import vn.daihoi.organisation.StandIns;

/** Who decides on a request for more time: the nearest body above that somebody holds and the asker does not. */
@Component
class Deciders {

    private final Organisations organisations;
    private final StandIns standIns;
    private final RoleHolders holders;

    Deciders(Organisations organisations, StandIns standIns, RoleHolders holders) {
        this.organisations = organisations;
        this.standIns = standIns;
        this.holders = holders;
    }

    /** {@code ROLE@organisation}; the administrator where there is nobody else, so that no request is lost. */
    String of(DeadlineView deadline, String asker) {
        var places = Stream.of(deadline.superior(), deadline.organisation()).filter(Objects::nonNull);
        return places.flatMap(place -> Stream.of(Role.WORKING_GROUP, Role.STANDING_MEMBERS, Role.SECRETARY)
                        .flatMap(role -> acting(role, place).stream()))
                .filter(group -> judges(group, asker))
                .findFirst()
                .orElseGet(() -> new RoleAt(Role.ADMINISTRATOR, RoleAt.INSTALLATION).group());
    }

    private Optional<String> acting(Role role, String place) {
        return organisations
                .find(place)
                .flatMap(found -> standIns.acting(role, place))
                .map(RoleAt::group);
    }

    private boolean judges(String group, String asker) {
        var body = holders.holders(group);
        return !body.isEmpty() && body.stream().noneMatch(person -> person.id().equals(asker));
    }
}
