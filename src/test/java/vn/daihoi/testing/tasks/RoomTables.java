package vn.daihoi.testing.tasks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which tables each room owns, from the migrations that name the room. */
final class RoomTables {

    private static final Pattern FILE = Pattern.compile("V\\d+__([a-z]+)(_.*)?\\.sql");
    private static final Pattern TABLE = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");

    void write(StringBuilder text) {
        text.append("\n## Tables of the rooms\n\n| Room | Tables |\n|---|---|\n");
        byRoom().forEach((room, tables) ->
                text.append("| `%s` | %s |\n".formatted(room, "`" + String.join("`, `", tables) + "`")));
    }

    private static TreeMap<String, List<String>> byRoom() {
        var byRoom = new TreeMap<String, List<String>>();
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.sorted().toList()) {
                var name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    TABLE.matcher(Files.readString(file)).results().forEach(table -> byRoom.computeIfAbsent(
                                    name.group(1), room -> new ArrayList<>())
                            .add(table.group(1)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return byRoom;
    }
}
