package vn.daihoi.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file is by what is in it; its name proves nothing. */
enum ContentType {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx") {
        @Override
        boolean is(Path file) throws IOException {
            return hasEntry(file, "word/document.xml");
        }
    },
    PDF("application/pdf", ".pdf") {
        @Override
        boolean is(Path file) throws IOException {
            return begins(file, "%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx") {
        @Override
        boolean is(Path file) throws IOException {
            return hasEntry(file, "xl/workbook.xml");
        }
    },
    PNG("image/png", ".png") {
        @Override
        boolean is(Path file) throws IOException {
            return begins(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        }
    },
    JPG("image/jpeg", ".jpg") {
        @Override
        boolean is(Path file) throws IOException {
            return begins(file, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
        }
    },
    YAML("application/yaml", ".yaml") {
        @Override
        boolean is(Path file) throws IOException {
            return PlanText.in(file);
        }
    };

    private final String mediaType;
    private final String ending;

    ContentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract boolean is(Path file) throws IOException;

    String mediaType() {
        return mediaType;
    }

    /** @param endings as forms write them: {@code .docx,.pdf} */
    static Set<ContentType> accepted(String endings) {
        var wanted = List.of(endings.split(","));
        var accepted = EnumSet.noneOf(ContentType.class);
        Arrays.stream(values()).filter(type -> wanted.contains(type.ending)).forEach(accepted::add);
        return accepted;
    }

    static Optional<ContentType> of(Path file, Set<ContentType> accepted) throws IOException {
        for (var type : accepted) {
            if (type.is(file)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static boolean begins(Path file, byte[] mark) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }

    private static boolean hasEntry(Path file, String entry) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(entry) != null;
        } catch (ZipException noZip) {
            return false;
        }
    }
}
