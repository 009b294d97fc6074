package vn.daihoi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Only the tables and the classes that the test imports, without the engine; transactions really commit. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@JdbcTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:slice;DB_CLOSE_DELAY=-1",
            "spring.main.banner-mode=off",
            "pilot.journal.enabled=false",
            "pilot.dispatch.enabled=false",
            "pilot.sweep.enabled=false"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ImportAutoConfiguration({JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class})
@Import(MovableClock.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public @interface DatabaseTest {}
