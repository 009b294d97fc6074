package vn.daihoi.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row by hand: mapping it by the names of its components took longer than the rest of a sweep. */
final class DeadlineRow implements RowMapper<DeadlineView> {

    static final DeadlineRow ROW = new DeadlineRow();

    private DeadlineRow() {}

    @Override
    public DeadlineView mapRow(ResultSet row, int number) throws SQLException {
        return new DeadlineView(
                row.getString("id"),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getString("chain"),
                row.getString("task_id"),
                row.getString("milestone"),
                row.getString("element"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("subject"),
                row.getString("groups_text"),
                row.getString("assignee"),
                row.getString("organisation"),
                row.getString("superior"),
                Criticality.valueOf(row.getString("criticality")),
                row.getString("rule_text"),
                moment(row, "opened_at"),
                row.getObject("anchor", LocalDate.class),
                course(row),
                pause(row));
    }

    private static DeadlineView.Course course(ResultSet row) throws SQLException {
        return new DeadlineView.Course(
                moment(row, "due"),
                row.getInt("round"),
                DeadlineState.valueOf(row.getString("state")),
                row.getInt("rung"),
                moment(row, "closed_at"));
    }

    private static DeadlineView.Pause pause(ResultSet row) throws SQLException {
        var reason = row.getString("pause_reason");
        return new DeadlineView.Pause(
                moment(row, "paused_at"),
                reason == null ? null : PauseReason.valueOf(reason),
                row.getString("pause_note"),
                row.getInt("stood_still"));
    }

    private static LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }
}
