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
        var pause = row.getString("pause_reason");
        return new DeadlineView(
                row.getString("id"),
                DeadlineKind.valueOf(row.getString("kind")),
                row.getString("chain"),
                row.getString("task_id"),
                row.getString("milestone"),
                row.getString("element"),
                row.getString("title"),
                row.getString("title_en"),
                row.getString("groups_text"),
                row.getString("assignee"),
                row.getString("organisation"),
                row.getString("superior"),
                Criticality.valueOf(row.getString("criticality")),
                row.getString("rule_text"),
                moment(row, "opened_at"),
                moment(row, "due"),
                row.getInt("round"),
                DeadlineState.valueOf(row.getString("state")),
                row.getInt("rung"),
                moment(row, "paused_at"),
                moment(row, "closed_at"),
                row.getObject("anchor", LocalDate.class),
                row.getInt("stood_still"),
                pause == null ? null : PauseReason.valueOf(pause),
                row.getString("pause_note"));
    }

    private static LocalDateTime moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }
}
