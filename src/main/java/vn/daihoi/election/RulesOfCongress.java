package vn.daihoi.election;

import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.election.tally.ElectionRuleBook;
import vn.daihoi.election.tally.ElectionRules;

/** The rules in force on the day of a congress. */
@Component
class RulesOfCongress {

    private final CongressQueries congresses;
    private final ElectionRuleBook book;

    RulesOfCongress(CongressQueries congresses, ElectionRuleBook book) {
        this.congresses = congresses;
        this.book = book;
    }

    ElectionRules of(String congress) {
        return book.on(congresses.require(congress).countingDay());
    }
}
