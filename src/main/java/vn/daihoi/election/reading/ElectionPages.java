package vn.daihoi.election.reading;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressPages;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.shared.Actor;

/** The elections of a congress, as its page lists them to those who may see names. */
@Component
@Order(3)
class ElectionPages implements CongressPages {

    private final ElectionQueries elections;
    private final ElectionReaders readers;

    ElectionPages(ElectionQueries elections, ElectionReaders readers) {
        this.elections = elections;
        this.readers = readers;
    }

    @Override
    public List<Link> links(String congress, Actor actor) {
        var all = elections.ofCongress(congress);
        if (all.isEmpty() || !readers.mayRead(actor, congress)) {
            return List.of();
        }
        var done = all.stream().allMatch(one -> one.elected() == one.seats());
        var state = done ? "election.page.done" : "election.page.open";
        return List.of(new Link("election.page.title", null, "/elections/" + congress, state, done));
    }
}
