package vn.daihoi.inbox.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.testing.PostgresServer;

class LateralTaskRowsPostgresTest extends TaskRowsContract {

    private static final String DATABASE = PostgresServer.running().newDatabase();

    @Override
    String database() {
        return DATABASE;
    }

    @Override
    String[] migrations() {
        return new String[] {"classpath:db/migration/common", "classpath:db/migration/postgresql"};
    }

    @Override
    TaskRows rows(JdbcClient jdbc) {
        return new LateralTaskRows(jdbc);
    }
}
