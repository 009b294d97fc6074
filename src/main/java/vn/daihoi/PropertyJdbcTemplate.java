package vn.daihoi;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;

/**
 * Spring's mapper of records asks every row for {@code dueDate} before it asks for {@code due_date}: an exception for
 * each column of each row, which costs more than the query, and which H2 writes into its trace file.
 */
@Component
class PropertyJdbcTemplate extends JdbcTemplate {

    PropertyJdbcTemplate(DataSource source) {
        super(source);
    }

    @Override
    public <T> T query(
            PreparedStatementCreator statement, PreparedStatementSetter parameters, ResultSetExtractor<T> extractor) {
        return super.query(statement, parameters, rows -> extractor.extractData(PropertyColumns.of(rows)));
    }
}
