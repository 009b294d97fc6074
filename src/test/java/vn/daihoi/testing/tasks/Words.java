package vn.daihoi.testing.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** Says in words who a task of a model is for. */
final class Words {

    private static final Pattern ROLE = Pattern.compile("\\$\\{roles\\.at\\('(\\w+)', ([\\w.()]+)\\)}");
    private static final Map<String, String> PLACES = Map.of(
            "superior", "cấp trên / superior",
            "unit", "đơn vị / unit",
            "authorityUnit", "cấp phê duyệt / approving authority");
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("${authority}", "Cấp phê duyệt / Approving authority"),
            Map.entry("${counting}", "Bên kiểm phiếu / Counting side (tellers, or the bureau of the first session)"),
            Map.entry("${issuing}", "Bên phát phiếu / Side that issues ballots"),
            Map.entry("${presiding}", "Bên chủ trì bầu cử / Presiding side"),
            Map.entry("${keeper}", "Nơi giữ hồ sơ nhân sự / Keeper of the personnel files"),
            Map.entry("${line}", "Bộ phận thẩm định / Vetting line"),
            Map.entry("${owner}", "Bộ phận soạn thảo / Drafting body"),
            Map.entry("${decider}", "Người có thẩm quyền / Whoever may decide"),
            Map.entry("${consulted}", "Người được lấy ý kiến, đích danh / The consulted person, in person"),
            Map.entry("${member}", "Thành viên, đích danh / The member, in person"),
            Map.entry("${reviewMeetingSteps.committee(pilot)}", "Cấp ủy của đơn vị điểm / Committee of the pilot"));

    private final Properties vietnamese = read("messages.properties");
    private final Properties english = read("messages_en.properties");

    String who(String expression) {
        var role = ROLE.matcher(expression);
        if (role.matches()) {
            return both("role." + role.group(1)) + " – "
                    + PLACES.getOrDefault(role.group(2), "cơ quan quyết định / deciding body");
        }
        return BODIES.getOrDefault(expression, "`" + expression + "`");
    }

    private String both(String key) {
        return vietnamese.getProperty(key) + " / " + english.getProperty(key);
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
