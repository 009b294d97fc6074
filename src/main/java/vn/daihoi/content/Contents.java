package vn.daihoi.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored files by id. Whether somebody may read one is for the room to say that keeps its id. */
@Component
public class Contents {

    private final JdbcClient jdbc;

    Contents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredContent> find(String id) {
        return jdbc.sql(
                        "select id, name, media_type, size, sha256, uploaded_by, uploaded_at from content where id = :id")
                .param("id", id)
                .query(StoredContent.class)
                .optional();
    }

    /** Chunk by chunk, so that a large file never lies in memory as a whole. */
    public void write(String id, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            var chunk = jdbc.sql("select bytes from content_chunk where content = :id and no = :no")
                    .param("id", id)
                    .param("no", number)
                    .query(byte[].class)
                    .optional();
            if (chunk.isEmpty()) {
                return;
            }
            out.write(chunk.get());
        }
    }
}
