package vn.daihoi.election.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.organisation.Role;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.SchemeReaders;
import vn.daihoi.shared.Actor;

/** Those who may read the scheme, and the organs that run the election; nobody else. */
@Component
public class ElectionReaders {

    private static final List<Role> ORGANS = List.of(Role.PRESIDIUM, Role.SECRETARIAT, Role.TELLERS);

    private final CongressQueries congresses;
    private final SchemeQueries schemes;
    private final SchemeReaders readers;

    ElectionReaders(CongressQueries congresses, SchemeQueries schemes, SchemeReaders readers) {
        this.congresses = congresses;
        this.schemes = schemes;
        this.readers = readers;
    }

    public boolean mayRead(Actor actor, String congress) {
        return actor.holdsAny(organs(congress))
                || schemes.ofCongress(congress)
                        .filter(scheme -> readers.mayRead(actor, scheme))
                        .isPresent();
    }

    private Set<String> organs(String congress) {
        var unit = congresses.require(congress).unit();
        return ORGANS.stream().map(role -> new RoleAt(role, unit).group()).collect(Collectors.toSet());
    }
}
