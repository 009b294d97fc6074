package vn.daihoi.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.daihoi.records.RegisterQueries;

/** Writes the file of a congress: every registered document, every answer of record, the journal, and a manifest. */
@Component
public class ExportDossier {

    private final RegisterQueries registers;
    private final DossierPages pages;

    ExportDossier(RegisterQueries registers, DossierPages pages) {
        this.registers = registers;
        this.pages = pages;
    }

    /** A ZIP with {@code MANIFEST.txt}: SHA-256 in hex, two spaces, name, one line a file. */
    public void export(String congress, OutputStream out) throws IOException {
        var files = files(congress);
        var manifest = new StringBuilder();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
                manifest.append(sha256(file.getValue()))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
            put(zip, "MANIFEST.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Map<String, byte[]> files(String congress) {
        var files = new LinkedHashMap<String, byte[]>();
        for (var document : registers.ofChain(congress)) {
            var name = "van-ban/" + document.numberText().replace('/', '-') + "-" + document.kind();
            var ending = document.mediaType().contains("pdf") ? ".pdf" : ".html";
            files.put(name + ending, registers.paper(document.id()).orElseThrow());
            registers.docx(document.id()).ifPresent(docx -> files.put(name + ".docx", docx));
        }
        files.putAll(pages.of(congress));
        return files;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
