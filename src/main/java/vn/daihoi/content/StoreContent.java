package vn.daihoi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.shared.Text;
import vn.daihoi.shared.UseCase;

/** Keeps a file of at most 50 MB that is of a type which was asked for. */
@UseCase
public class StoreContent {

    static final long LARGEST = 50L * 1024 * 1024;
    static final int CHUNK = 256 * 1024;

    private final JdbcClient jdbc;
    private final InspectFile inspect;
    private final Clock clock;

    StoreContent(JdbcClient jdbc, InspectFile inspect, Clock clock) {
        this.jdbc = jdbc;
        this.inspect = inspect;
        this.clock = clock;
    }

    public StoredContent store(Command command) throws ContentRefused {
        try {
            var file = Files.createTempFile("content", null);
            try {
                Files.copy(command.bytes(), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return keep(command, file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private StoredContent keep(Command command, Path file) throws IOException, ContentRefused {
        var size = Files.size(file);
        if (size == 0) {
            throw new ContentRefused("content.error.empty");
        }
        if (size > LARGEST) {
            throw new ContentRefused("content.error.large");
        }
        var type = inspect.inspect(file, ContentType.accepted(command.accept()));
        var content = new StoredContent(
                UUID.randomUUID().toString(),
                plainName(command.name()),
                type.mediaType(),
                size,
                hash(file),
                command.by(),
                LocalDateTime.now(clock));
        insert(content);
        insertChunks(content.id(), file);
        return content;
    }

    private void insert(StoredContent content) {
        jdbc.sql("insert into content (id, name, media_type, size, sha256, uploaded_by, uploaded_at)"
                        + " values (:id, :name, :type, :size, :sha256, :by, :at)")
                .param("id", content.id())
                .param("name", content.name())
                .param("type", content.mediaType())
                .param("size", content.size())
                .param("sha256", content.sha256())
                .param("by", content.uploadedBy())
                .param("at", content.uploadedAt())
                .update();
    }

    private void insertChunks(String id, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var number = 0;
            for (var bytes = in.readNBytes(CHUNK); bytes.length > 0; bytes = in.readNBytes(CHUNK)) {
                jdbc.sql("insert into content_chunk (content, no, bytes) values (:content, :no, :bytes)")
                        .param("content", id)
                        .param("no", number++)
                        .param("bytes", bytes)
                        .update();
            }
        }
    }

    private static String hash(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[CHUNK];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Browsers may send a whole path; control characters never reach a header. */
    private static String plainName(String name) {
        var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = Text.normal(last).replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), 200));
    }

    /**
     * @param by id of the person who uploads it
     * @param accept endings of the types asked for, as forms write them
     */
    public record Command(String name, InputStream bytes, String by, String accept) {

        /** A document. */
        public Command(String name, InputStream bytes, String by) {
            this(name, bytes, by, ".docx,.pdf");
        }
    }
}
