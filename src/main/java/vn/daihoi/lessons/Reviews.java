package vn.daihoi.lessons;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.UnknownCase;

/** Keeps reviews. */
@Component
class Reviews {

    private static final String SELECT =
            "select id, scope, case_id, plan, superior, state, held_on, chaired_by, invited,"
                    + " attended, conclusions, closed_units, open_units, register_number, notice, opened_at from review ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ReviewView> find(String id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(ReviewView.class)
                .optional();
    }

    ReviewView require(String id) {
        return find(id).orElseThrow(() -> new UnknownCase("review", id));
    }

    List<ReviewView> ofPlan(String plan) {
        return jdbc.sql(SELECT + "where plan = :plan order by opened_at, id")
                .param("plan", plan)
                .query(ReviewView.class)
                .list();
    }

    void add(String id, ReviewScope scope, String caseId, Owner owner) {
        jdbc.sql("insert into review (id, scope, case_id, plan, superior, state, opened_at)"
                        + " values (:id, :scope, :case, :plan, :superior, 'OPEN', :now)")
                .param("id", id)
                .param("scope", scope.name())
                .param("case", caseId)
                .param("plan", owner.plan())
                .param("superior", owner.superior())
                .param("now", LocalDateTime.now(clock))
                .update();
    }

    void addPilot(String review, String congress, int place) {
        jdbc.sql("insert into review_pilot (review, congress, place, assessed, silent)"
                        + " values (:review, :congress, :place, false, false)")
                .param("review", review)
                .param("congress", congress)
                .param("place", place)
                .update();
    }

    List<String> pilots(String review) {
        return jdbc.sql("select congress from review_pilot where review = :review order by place")
                .param("review", review)
                .query(String.class)
                .list();
    }

    void assessed(String review, String congress) {
        jdbc.sql("update review_pilot set assessed = true where review = :review and congress = :congress")
                .param("review", review)
                .param("congress", congress)
                .update();
    }

    void closeAssessments(String review) {
        jdbc.sql("update review_pilot set silent = true where review = :review and assessed = false")
                .param("review", review)
                .update();
    }

    void hold(String review, Meeting meeting) {
        jdbc.sql("update review set held_on = :on, chaired_by = :chair, invited = :invited, attended = :attended,"
                        + " conclusions = :conclusions, closed_units = :closed, open_units = :open where id = :id")
                .param("on", meeting.on())
                .param("chair", meeting.chairedBy())
                .param("invited", meeting.invited())
                .param("attended", meeting.attended())
                .param("conclusions", meeting.conclusions())
                .param("closed", meeting.closedUnits())
                .param("open", String.join(",", meeting.openUnits()))
                .param("id", review)
                .update();
    }

    void notice(String review, String text) {
        jdbc.sql("update review set notice = :text where id = :id")
                .param("text", text)
                .param("id", review)
                .update();
    }

    void close(String review, String registerNumber) {
        jdbc.sql("update review set state = 'CLOSED', register_number = :number where id = :id")
                .param("number", registerNumber)
                .param("id", review)
                .update();
    }

    record Owner(String plan, String superior) {}

    /** @param openUnits pilots that had not closed on that day */
    record Meeting(
            LocalDate on,
            String chairedBy,
            Integer invited,
            Integer attended,
            String conclusions,
            int closedUnits,
            List<String> openUnits) {}
}
