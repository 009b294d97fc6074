package vn.daihoi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.daihoi.plan.CheckCommand;

@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class PilotCongressApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        var command = args.length == 0 ? "" : args[0];
        if (command.equals("check")) {
            System.exit(check(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(PilotCongressApplication.class, args);
    }

    private static int check(String[] arguments) {
        return new CheckCommand(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(Arrays.asList(arguments));
    }

    /** Command lines speak UTF-8 whatever the locale of the machine. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
