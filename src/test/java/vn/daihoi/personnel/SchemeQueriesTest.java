package vn.daihoi.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.daihoi.personnel.SchemeMother.CONGRESS;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.testing.DatabaseTest;

@DatabaseTest
@Import(SchemeQueries.class)
class SchemeQueriesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SchemeQueries schemes;

    @Test
    void knowsHowManyTheAuthorityAgreedTo() {
        SchemeMother.empty(jdbc);
        SchemeMother.scheme(jdbc, Procedure.SHORT);
        assertThat(schemes.agreedSeats(CONGRESS, "DELEGATES")).isEmpty();

        SchemeMother.structure(jdbc, 3, 4);
        SchemeMother.body(jdbc, "DELEGATES", 2, 2);
        assertThat(schemes.agreedSeats(CONGRESS, "DELEGATES")).contains(2);
        assertThat(schemes.agreedSeats(CONGRESS, "SECRETARY")).isEmpty();

        jdbc.sql("update scheme_structure set agreed = false").update();
        assertThat(schemes.agreedSeats(CONGRESS, "DELEGATES")).isEmpty();
    }
}
