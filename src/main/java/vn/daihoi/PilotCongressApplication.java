package vn.daihoi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.daihoi.plan.CheckCommand;
import vn.daihoi.rehearsal.RehearseCommand;

@SpringBootApplication(nameGenerator = RoomBeanNames.class)
@EnableScheduling
@ConfigurationPropertiesScan
public class PilotCongressApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        System.setProperty(
                "jakarta.mail.util.StreamProvider",
                MailStreamProvider.class.getName()); // else each mail looks through every jar
        var command = args.length == 0 ? "" : args[0];
        switch (command) {
            case "check" -> System.exit(check(Arrays.asList(args).subList(1, args.length)));
            case "rehearse" -> System.exit(rehearse(args));
            default -> SpringApplication.run(PilotCongressApplication.class, args);
        }
    }

    /** Without an application context and a database. */
    private static int check(List<String> arguments) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        System.setOut(err); // what libraries have to say is no finding
        return new CheckCommand(out, err).run(arguments);
    }

    private static int rehearse(String[] arguments) {
        var out = utf8(FileDescriptor.out);
        return new RehearseCommand(PilotCongressApplication.class, out, utf8(FileDescriptor.err)).run(arguments);
    }

    /** Command lines speak UTF-8 whatever the locale of the machine. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
