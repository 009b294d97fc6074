package vn.daihoi.congress.preparation;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.Condition;
import vn.daihoi.congress.CongressComplaints;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.ReadinessSource;

/** What the facts show of the conditions, before somebody looks for himself. */
@Component
public class ReadinessFacts {

    private final CongressQueries congresses;
    private final SubUnits subUnits;
    private final ObjectProvider<ReadinessSource> sources;
    private final ObjectProvider<CongressComplaints> complaints;
    private final JdbcClient jdbc;

    ReadinessFacts(
            CongressQueries congresses,
            SubUnits subUnits,
            ObjectProvider<ReadinessSource> sources,
            ObjectProvider<CongressComplaints> complaints,
            JdbcClient jdbc) {
        this.congresses = congresses;
        this.subUnits = subUnits;
        this.sources = sources;
        this.complaints = complaints;
        this.jdbc = jdbc;
    }

    /** Only the conditions of which something is known. */
    public Map<Condition, Boolean> of(String congress) {
        var facts = new EnumMap<Condition, Boolean>(Condition.class);
        facts.put(Condition.ANNOUNCED, congresses.require(congress).course().votersFrozen());
        facts.put(Condition.COMPLAINTS, complaints.stream().noneMatch(source -> source.anyOpen(congress)));
        facts.put(Condition.SUB_UNITS, subUnits.of(congress).isEmpty() || confirmed(congress) > 0);
        sources.forEach(source -> facts.putAll(source.conditions(congress)));
        return facts;
    }

    private int confirmed(String congress) {
        return jdbc.sql("select count(*) from congress_sub_unit where congress = :congress")
                .param("congress", congress)
                .query(Integer.class)
                .single();
    }
}
