package vn.daihoi.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives a test context a new PostgreSQL database: {@code @ContextConfiguration(initializers = OnPostgres.class)}. */
public class OnPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = PostgresServer.running().newDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "postgres",
                        Map.of(
                                "spring.datasource.url", database,
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "")));
    }
}
