package vn.daihoi.dashboard;

import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.congress.CongressId;
import vn.daihoi.congress.CongressOpened;
import vn.daihoi.congress.CongressQueries;
import vn.daihoi.congress.CongressState;
import vn.daihoi.congress.CongressView;
import vn.daihoi.congress.ending.CongressCancelled;
import vn.daihoi.congress.ending.CongressClosed;
import vn.daihoi.congress.ending.CongressMerged;
import vn.daihoi.congress.stage.MilestonesMoved;
import vn.daihoi.congress.stage.Stage;
import vn.daihoi.congress.stage.StageQueries;
import vn.daihoi.congress.stage.StageView;
import vn.daihoi.congress.stage.StagesMoved;
import vn.daihoi.organisation.Organisation;
import vn.daihoi.organisation.Organisations;
import vn.daihoi.programme.ProgrammeQueries;
import vn.daihoi.shared.Text;

/** Keeps one row for each congress, in the transaction that moves it. */
@Component
class CongressFeed {

    private final JdbcClient jdbc;
    private final CongressQueries congresses;
    private final StageQueries stages;
    private final ProgrammeQueries programmes;
    private final Organisations organisations;

    CongressFeed(
            JdbcClient jdbc,
            CongressQueries congresses,
            StageQueries stages,
            ProgrammeQueries programmes,
            Organisations organisations) {
        this.jdbc = jdbc;
        this.congresses = congresses;
        this.stages = stages;
        this.programmes = programmes;
        this.organisations = organisations;
    }

    @EventListener
    void opened(CongressOpened event) {
        var id = CongressId.parse(event.congress());
        var congress = congresses.require(event.congress());
        var unit = organisations.find(id.unit());
        var name = unit.map(Organisation::name).orElse(id.unit());
        facts(
                        jdbc.sql("insert into dashboard_congress (congress, plan, unit, unit_name, unit_type, area,"
                                + " congress_type, wave, place, state, stages, counting_day, fixed, last_day, held_on,"
                                + " closed_on, search) values (:congress, :plan, :unit, :name, :unitType, :area, :type,"
                                + " :wave, :place, :state, :stages, :day, :fixed, :last, :held, :closed, :search)"),
                        congress)
                .param("plan", congress.plan())
                .param("unit", congress.unit())
                .param("name", name)
                .param("unitType", congress.unitType().name())
                .param("area", unit.map(Organisation::parent).orElse(null), Types.VARCHAR)
                .param("type", congress.type().name())
                .param("wave", congress.pilot() ? 0 : programmes.wave(congress.plan(), congress.unit()))
                .param("place", congress.placeInPlan())
                .param("search", Text.folded(name))
                .update();
    }

    @EventListener
    void moved(StagesMoved event) {
        jdbc.sql("update dashboard_congress set stages = :stages where congress = :congress")
                .param("stages", letters(event.congress()))
                .param("congress", event.congress())
                .update();
    }

    @EventListener
    void moved(MilestonesMoved event) {
        refresh(event.congress());
    }

    @EventListener
    void closed(CongressClosed event) {
        refresh(event.congress());
    }

    @EventListener
    void cancelled(CongressCancelled event) {
        refresh(event.congress());
    }

    @EventListener
    void merged(CongressMerged event) {
        refresh(event.congress());
    }

    private void refresh(String id) {
        facts(
                        jdbc.sql("update dashboard_congress set state = :state, stages = :stages, counting_day = :day,"
                                + " fixed = :fixed, last_day = :last, held_on = :held, closed_on = :closed"
                                + " where congress = :congress"),
                        congresses.require(id))
                .update();
    }

    private JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, CongressView congress) {
        var course = stages.of(congress.id());
        return sql.param("congress", congress.id())
                .param("state", congress.state().name())
                .param("stages", letters(course))
                .param("day", congress.countingDay())
                .param("fixed", congress.firstDay() != null)
                .param("last", congress.lastDay())
                .param("held", held(congress), Types.DATE)
                .param("closed", closedOn(course), Types.DATE);
    }

    private static LocalDate held(CongressView congress) {
        var took = congress.state() != CongressState.PREPARING
                && congress.state() != CongressState.CANCELLED
                && congress.state() != CongressState.MERGED;
        return took ? congress.finalDay() : null;
    }

    private static LocalDate closedOn(List<StageView> course) {
        return course.stream()
                .filter(stage -> stage.stage() == Stage.CLOSED)
                .map(StageView::endedAt)
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalDate)
                .findFirst()
                .orElse(null);
    }

    private String letters(String congress) {
        return letters(stages.of(congress));
    }

    private static String letters(List<StageView> course) {
        return course.stream().map(stage -> StageLetter.of(stage.state())).collect(Collectors.joining());
    }
}
