package vn.daihoi.personnel.reading;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressPages;
import vn.daihoi.personnel.SchemeQueries;
import vn.daihoi.personnel.SchemeReaders;
import vn.daihoi.personnel.SchemeState;
import vn.daihoi.personnel.SchemeView;
import vn.daihoi.shared.Actor;

/** The scheme of a congress, as its page lists it to those who may see names. */
@Component
@Order(2)
class SchemePages implements CongressPages {

    private final SchemeQueries schemes;
    private final SchemeReaders readers;

    SchemePages(SchemeQueries schemes, SchemeReaders readers) {
        this.schemes = schemes;
        this.readers = readers;
    }

    @Override
    public List<Link> links(String congress, Actor actor) {
        return schemes.ofCongress(congress).stream()
                .filter(scheme -> readers.mayRead(actor, scheme))
                .map(SchemePages::link)
                .toList();
    }

    private static Link link(SchemeView scheme) {
        var closed = scheme.state() == SchemeState.APPROVED || scheme.state() == SchemeState.WITHDRAWN;
        return new Link(
                "personnel.title",
                null,
                "/personnel/" + scheme.congress(),
                "personnel.state." + scheme.state(),
                closed);
    }
}
