package vn.daihoi.inbox.list;

import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

@Configuration(proxyBeanMethods = false)
class TaskRowsConfiguration {

    @Bean
    TaskRows taskRows(JdbcClient jdbc, DataSource source) throws MetaDataAccessException {
        var product = JdbcUtils.extractDatabaseMetaData(source, data -> data.getDatabaseProductName());
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL
                ? new LateralTaskRows(jdbc)
                : new PlainTaskRows(jdbc);
    }
}
