package vn.daihoi.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where templates lie: the office's folder first, then those that come with the application. */
@Component
public class PaperTemplates {

    static final String SHIPPED = "papers/";
    static final String ENDING = ".html";
    private static final String ANY_KIND = "default";

    private final Path folder;

    PaperTemplates(@Value("${pilot.papers.folder:}") String folder) {
        this.folder = folder.isBlank() ? null : Path.of(folder.strip()).toAbsolutePath();
    }

    /** Null where none is configured. */
    public Path folder() {
        return folder;
    }

    /** Every template by name, {@code parts} (what all papers share) too. */
    public List<Template> all() {
        try {
            var shipped = new PathMatchingResourcePatternResolver().getResources("classpath:" + SHIPPED + "*" + ENDING);
            return Arrays.stream(shipped)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .map(name -> new Template(name, changedOn(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The template as it comes with the application; empty for a name that has none. */
    public Optional<byte[]> shipped(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().map(one -> {
            try {
                return new ClassPathResource(SHIPPED + name + ENDING).getContentAsByteArray();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** The one of this kind, or the one for all kinds. */
    String nameFor(String kind) {
        var known = new ClassPathResource(SHIPPED + kind + ENDING).exists() || ofOffice(kind);
        return known ? kind : ANY_KIND;
    }

    /** The office has a folder with something in it that this paper would use. */
    boolean changed(String name) {
        return ofOffice(name) || ofOffice("parts");
    }

    Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private boolean ofOffice(String name) {
        return folder != null && name.matches("[a-z][a-z.-]*") && Files.exists(file(name));
    }

    private LocalDateTime changedOn(String name) {
        if (!ofOffice(name)) {
            return null;
        }
        try {
            return LocalDateTime.ofInstant(Files.getLastModifiedTime(file(name)).toInstant(), ZoneId.systemDefault());
        } catch (IOException gone) {
            return null;
        }
    }

    /** @param changedOn when the office last changed its own copy; null where it has none */
    public record Template(String name, LocalDateTime changedOn) {

        public boolean ofOffice() {
            return changedOn != null;
        }
    }
}
