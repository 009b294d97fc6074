package vn.daihoi.paper.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.daihoi.paper.PaperFonts;

/** Puts the fonts into a document, obfuscated as ECMA-376 part 4, 17.8.1 asks; only letters that Vietnamese papers use. */
@Component
class EmbeddedFonts {

    private static final String FONT_TABLE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Map<PaperFonts, String> ELEMENTS = Map.of(
            PaperFonts.REGULAR, "embedRegular",
            PaperFonts.BOLD, "embedBold",
            PaperFonts.ITALIC, "embedItalic",
            PaperFonts.BOLD_ITALIC, "embedBoldItalic");
    private static final int OBFUSCATED_BYTES = 32;

    private final Map<PaperFonts, byte[]> letters = new EnumMap<>(PaperFonts.class);

    EmbeddedFonts() {
        for (var font : PaperFonts.values()) {
            letters.put(font, subset(font));
        }
    }

    void into(XWPFDocument document) {
        try {
            var pack = document.getPackage();
            var table = pack.createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), FONT_TABLE);
            document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATION + "fontTable");
            var fonts = new StringBuilder();
            for (var font : PaperFonts.values()) {
                fonts.append(embed(pack, table, font));
            }
            try (var out = table.getOutputStream()) {
                out.write(table(fonts).getBytes(StandardCharsets.UTF_8));
            }
        } catch (InvalidFormatException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String embed(OPCPackage pack, PackagePart table, PaperFonts font)
            throws InvalidFormatException, IOException {
        var name = PackagingURIHelper.createPartName("/word/fonts/font" + (font.ordinal() + 1) + ".odttf");
        var key = UUID.nameUUIDFromBytes(font.name().getBytes(StandardCharsets.UTF_8))
                .toString()
                .toUpperCase(java.util.Locale.ROOT);
        var part = pack.createPart(name, OBFUSCATED);
        try (var out = part.getOutputStream()) {
            out.write(obfuscated(letters.get(font), key));
        }
        var relation = table.addRelationship(name, TargetMode.INTERNAL, RELATION + "font");
        return "<w:%s r:id=\"%s\" w:fontKey=\"{%s}\"/>".formatted(ELEMENTS.get(font), relation.getId(), key);
    }

    private static String table(CharSequence fonts) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + "<w:font w:name=\"" + PaperFonts.FAMILY + "\"><w:altName w:val=\"Times New Roman\"/>"
                + "<w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/>" + fonts
                + "</w:font></w:fonts>";
    }

    /** The first 32 bytes against the key read backwards. */
    private static byte[] obfuscated(byte[] font, String key) {
        var mask = HexFormat.of().parseHex(key.replace("-", ""));
        var hidden = font.clone();
        for (int i = 0; i < OBFUSCATED_BYTES; i++) {
            hidden[i] ^= mask[mask.length - 1 - i % mask.length];
        }
        return hidden;
    }

    /** Latin with its extensions (ă, đ, ơ, ư), the Vietnamese block, punctuation, signs. */
    private static byte[] subset(PaperFonts font) {
        try (var file = new TTFParser().parse(new RandomAccessReadBuffer(font.open()))) {
            var subsetter = new TTFSubsetter(file);
            IntStream.of(0x20, 0x1EA0, 0x2010, 0x2190, 0x2260, 0x2580)
                    .flatMap(from -> IntStream.range(from, from + (from == 0x20 ? 0x230 : 0x60)))
                    .forEach(subsetter::add);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
