package vn.daihoi.rehearsal;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.ApprovalAuthority;
import vn.daihoi.congress.CongressView;
import vn.daihoi.document.DocumentQueries;
import vn.daihoi.election.ElectionQueries;
import vn.daihoi.organisation.RoleAt;
import vn.daihoi.plan.PlanDefaults;
import vn.daihoi.plan.Plans;

/** What the tables say of one congress. */
@Component
@Profile("rehearsal")
class UnitSummaries {

    private final DocumentQueries documents;
    private final ElectionQueries elections;
    private final ApprovalAuthority authority;
    private final Plans plans;
    private final PlanDefaults defaults;
    private final JdbcClient jdbc;

    UnitSummaries(
            DocumentQueries documents,
            ElectionQueries elections,
            ApprovalAuthority authority,
            Plans plans,
            PlanDefaults defaults,
            JdbcClient jdbc) {
        this.documents = documents;
        this.elections = elections;
        this.authority = authority;
        this.plans = plans;
        this.defaults = defaults;
        this.jdbc = jdbc;
    }

    Summary.Unit of(CongressView congress) {
        return new Summary.Unit(
                congress.unit(),
                congress.unitType().name(),
                authority(congress),
                congress.type().name(),
                congress.contents().stream().sorted().map(Enum::name).toList(),
                congress.maxDays(),
                congress.convened(),
                assumed(congress) ? Boolean.TRUE : null,
                congress.guests() == null ? 0 : congress.guests(),
                congress.countingDay().toString(),
                congress.daysTaken(),
                outcome(congress),
                congress.recognisedOn() == null ? null : congress.recognisedOn().toString(),
                documents(congress),
                elections(congress),
                count("select count(*) from answer_sheet where case_id = :id", congress),
                returns(congress),
                count(
                        "select count(*) from (select distinct deadline, round, rung from escalation"
                                + " where tone <> 'REMINDER' and chain = :id) rungs",
                        congress),
                congress.rebased());
    }

    private String authority(CongressView congress) {
        return authority.approvers(congress.id()).stream()
                .map(group -> RoleAt.parse(group).organisation())
                .collect(Collectors.joining("+"));
    }

    /** What people counted later does not make the number one of the plan. */
    private boolean assumed(CongressView congress) {
        var heads = plans.require(congress.plan()).file().headCount(congress.unit());
        return defaults.statedVoters(congress.unitType(), heads).isEmpty();
    }

    private static String outcome(CongressView congress) {
        return congress.state().closed() ? congress.state().name() : "OPEN";
    }

    private List<Summary.DocumentPart> documents(CongressView congress) {
        return documents.ofCongress(congress.id()).stream()
                .map(document -> new Summary.DocumentPart(document.type(), document.rounds(), document.outcome()))
                .toList();
    }

    private List<Summary.ElectionPart> elections(CongressView congress) {
        return elections.ofCongress(congress.id()).stream()
                .map(election -> new Summary.ElectionPart(
                        election.body().name(),
                        election.seats(),
                        election.candidates(),
                        election.base(),
                        election.rounds(),
                        election.elected()))
                .toList();
    }

    /** Papers and schemes that came back, whoever sent them. */
    private int returns(CongressView congress) {
        return documents.ofCongress(congress.id()).stream()
                        .mapToInt(document -> document.returns())
                        .sum()
                + count(
                        "select count(*) from decision where chain = :id and outcome = 'RETURNED'"
                                + " and subject_kind <> 'document'",
                        congress);
    }

    private int count(String sql, CongressView congress) {
        return jdbc.sql(sql).param("id", congress.id()).query(Integer.class).single();
    }
}
