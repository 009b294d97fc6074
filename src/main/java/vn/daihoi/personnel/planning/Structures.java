package vn.daihoi.personnel.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a scheme's structure; the last one counts. */
@Component
public class Structures {

    private final JdbcClient jdbc;

    Structures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Structure> latest(String scheme) {
        return jdbc.sql("select * from scheme_structure where scheme = :scheme order by number desc"
                        + " fetch first 1 rows only")
                .param("scheme", scheme)
                .query((row, index) -> read(row, bodies(scheme, row.getInt("number"))))
                .optional();
    }

    private List<BodySeats> bodies(String scheme, int number) {
        return jdbc.sql("select body, seats, prepared from scheme_body where scheme = :scheme and structure = :number"
                        + " order by place")
                .param("scheme", scheme)
                .param("number", number)
                .query(BodySeats.class)
                .list();
    }

    private static Structure read(ResultSet row, List<BodySeats> bodies) throws SQLException {
        return new Structure(
                row.getInt("number"),
                row.getString("direction"),
                row.getObject("women", Integer.class),
                row.getObject("young", Integer.class),
                row.getObject("renewal", Integer.class),
                row.getString("minority"),
                row.getObject("met_on", LocalDate.class),
                row.getObject("agreed", Boolean.class),
                bodies);
    }
}
