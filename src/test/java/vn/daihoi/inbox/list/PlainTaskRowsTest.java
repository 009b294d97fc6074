package vn.daihoi.inbox.list;

import org.springframework.jdbc.core.simple.JdbcClient;

class PlainTaskRowsTest extends TaskRowsContract {

    @Override
    String database() {
        return "jdbc:h2:mem:task-rows;DB_CLOSE_DELAY=-1";
    }

    @Override
    String[] migrations() {
        return new String[] {"classpath:db/migration/common"};
    }

    @Override
    TaskRows rows(JdbcClient jdbc) {
        return new PlainTaskRows(jdbc);
    }
}
