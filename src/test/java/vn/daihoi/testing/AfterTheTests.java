package vn.daihoi.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Stops a server when the applications of the tests have ended: one that lost its database would wait for it. */
final class AfterTheTests {

    private AfterTheTests() {}

    static void run(Stop stop) {
        SpringApplication.getShutdownHandlers().add(() -> {
            try {
                stop.stop();
            } catch (IOException unstoppable) {
                throw new UncheckedIOException(unstoppable);
            }
        });
        bringTheHook();
    }

    /** Where no test starts an application, nobody would run the handlers. */
    private static void bringTheHook() {
        new SpringApplicationBuilder(AfterTheTests.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run()
                .close();
    }

    interface Stop {
        void stop() throws IOException;
    }
}
